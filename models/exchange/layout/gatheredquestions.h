// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/keyreading.h"

namespace hoithi {

/// Which options something other than the written key sets apart.
struct KeyMark
{
    std::set<int> options; ///< by position
    QString by;            ///< "bold", "asterisk"
    bool isClear = true;   ///< else it only speaks against another key, or for none
};

/// A question on its way out of a document: its options still have the labels of the file, its key is not decided.
struct ItemDraft
{
    Question question; ///< without options
    std::vector<LabelledOption> options;
    KeyReading key;
    std::vector<KeyReading> otherKeys; ///< of further columns: they have to agree
    std::vector<KeyMark> marks;
    std::vector<KeyMark> asides; ///< marks that are no key in this file; worth a look where they differ from it
    FilePlace place;
    FilePlace keyPlace;
    std::vector<QuestionIssue> issues;

    void add(QuestionIssueKind kind, const FilePlace &where, const QString &detail = {})
    {
        issues.push_back({kind, where, -1, detail.left(issueDetailLimit)});
    }
    /// Names letters that were typed for old fonts, before the options are those of the question.
    void nameLegacyLetters(const std::vector<LabelledOption> &of);
    /// Marks that differ from what is right, so that somebody looks.
    void nameAsides(const std::set<int> &right);
};

/// Under a name that no other picture of the question has; gives that name.
QString addImage(Question &question, QuestionImage image);

/// Collects what a file holds, in its order, and sees to it that all questions are finished alike.
class GatheredQuestions
{
public:
    explicit GatheredQuestions(ExchangeFormat format) { m_file.format = format; }

    /// About the file, or about an item that is no question.
    void addIssue(QuestionIssueKind kind, const FilePlace &place, const QString &detail = {});
    /// Decides the key, unless an issue of the draft says why it has none; normalises the texts and names what is wrong with the
    /// whole.
    void add(ItemDraft draft, const KeyConvention &convention);
    /// The same with the right options marked already.
    void addFinished(ItemDraft draft);
    void addImage(const QByteArray &sha256, const QByteArray &bytes) { m_file.images[sha256] = bytes; }

    [[nodiscard]] std::size_t count() const { return m_file.questions.size(); }
    [[nodiscard]] QuestionFile take() { return std::move(m_file); }

private:
    void addIssue(QuestionIssue issue);

    QuestionFile m_file;
};

} // namespace hoithi
