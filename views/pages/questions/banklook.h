// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/nearduplicates.h"
#include "domain/question/questionsearch.h"
#include "services/bankview.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace hoithi {

/// Looking things up in a bank that is in memory: what a filter leaves, and which questions ask nearly the same. Made ready in the
/// background; after that, single changes are taken in at once.
class BankLook final : public QObject
{
    Q_OBJECT
public:
    explicit BankLook(QObject *parent = nullptr);

    /// Null forgets everything.
    void setBank(const BankPtr &bank);
    /// Nullopt until searchReady().
    [[nodiscard]] std::optional<std::vector<qint64>> find(const QuestionFilter &filter) const;
    /// None until nearReady().
    [[nodiscard]] std::vector<NearDuplicate> neighbours(const Question &question, qint64 except) const;

Q_SIGNALS:
    void searchReady();
    void nearReady();

private:
    void makeReady();
    /// False where there are too many.
    [[nodiscard]] bool takeChanges(const QuestionBank &before);

    BankPtr m_bank;
    std::shared_ptr<QuestionSearch> m_search;
    std::shared_ptr<NearDuplicateIndex> m_near;
    quint64 m_generation = 0;
};

} // namespace hoithi
