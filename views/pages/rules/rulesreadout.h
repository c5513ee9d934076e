// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/rulebook.h"
#include "services/rules/rulesview.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace hoithi {

/// A rule book as sentences: those that are not as in the version before it are marked and say what it was; below them, what is
/// doubtful.
class RulesReadout final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RulesReadout(QWidget *parent = nullptr);

    /// `before`: what it is compared with; nothing where there is no other. `rounds`: papers of another length are told.
    void show(const RuleBook &rules, const std::optional<RuleBook> &before, const std::vector<RoundRules> &rounds);

private:
    void clear();
    void addSentence(const QString &text, const std::optional<RuleChange> &change);
    void addNote(const QString &text, bool impossible);
    void addHeading(const QString &text);
    void addFindings(const RuleBook &rules, const std::vector<RoundRules> &rounds);

    QWidget *m_inner;
    QVBoxLayout *m_layout;
};

} // namespace hoithi
