// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace hoithi {

class ContestSession;
class FactList;
class MaskedIdentity;
struct PageContext;

/// The details of one row: who, with which figures, and why this place.
class WhyPlacePane final : public QFrame
{
    Q_OBJECT
public:
    explicit WhyPlacePane(const PageContext &page, QWidget *parent = nullptr);

    void show(const StandingPtr &standing, std::optional<quint32> row);
    /// The shown row with its texts, once they are there.
    [[nodiscard]] const std::optional<RankedSubmission> &submission() const { return m_submission; }
    void retranslate();

Q_SIGNALS:
    void submissionChanged();

private:
    /// Of the tie that the row is in, where it was decided.
    void askDecision();
    void showTexts();
    void showFigures();

    ContestSession &m_session;
    StandingPtr m_standing;
    std::optional<quint32> m_row;
    std::optional<RankedSubmission> m_submission;
    std::optional<RankedSubmission> m_above;
    std::optional<RoundTie> m_tie;
    quint64 m_asked = 0;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_reason;
    QLabel *m_decision;
    QLabel *m_aboveText;
    QLabel *m_rule;
    FactList *m_figures;
    MaskedIdentity *m_identity;
};

} // namespace hoithi
