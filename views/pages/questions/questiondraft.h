// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"
#include "domain/question/question.h"
#include "services/together/keptdrafts.h"
#include "views/shell/page.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace hoithi {

/// What somebody typed into a question and did not save.
struct FoundDraft
{
    QString subject;
    Question question;
    int baseVersion = 0;                     ///< of the question that it was typed over
    std::map<QByteArray, QByteArray> images; ///< bytes by digest (hex) of those that are kept on this computer
    QString editedBy;                        ///< empty: it is kept on this computer only
    std::optional<Instant> editedAtUtc;
    bool own = true; ///< else another person typed it, who may go on with it
};

/// Keeps what is typed into a question: in the contest at every pause, sealed as all of the bank, and until it is there on this
/// computer, sealed as well.
class QuestionDraft final : public QObject
{
    Q_OBJECT
public:
    explicit QuestionDraft(const PageContext &page, QObject *parent = nullptr);
    ~QuestionDraft() override;
    QuestionDraft(const QuestionDraft &) = delete;
    QuestionDraft &operator=(const QuestionDraft &) = delete;

    [[nodiscard]] static QString subjectOf(qint64 id);
    [[nodiscard]] static QString newSubject();

    /// Looks what was left of this question; found() tells.
    void open(const QString &subject);
    /// That is what is typed now. `newImages`: bytes by digest (hex) that the contest does not have; this computer keeps them.
    void put(const Question &question, int baseVersion, std::map<QByteArray, QByteArray> newImages);
    /// Keeps now what was typed last.
    void flush();
    /// It is saved, or not wanted any more. What another person typed into the same question stays.
    void forget();
    /// The same for a question that was left.
    void forgetLeft(const QString &subject);
    /// Leaves the question; what was typed is kept.
    void close();
    /// Nothing of it stays in memory.
    void clear();

    static constexpr std::chrono::milliseconds keptAfter{700};

Q_SIGNALS:
    void found(const hoithi::FoundDraft &draft);
    /// It could not be kept in the contest: `otherPerson` has typed into the same question, or it is out of reach.
    void notShared(const QString &otherPerson);
    void kept();

private:
    void take(const Result<Draft> &draft);
    void send();
    void sent(const Result<DraftSaving> &saving, const DraftContent &content);
    void sentElsewhere(const DraftKey &key, const Result<DraftSaving> &saving, const DraftContent &content);
    [[nodiscard]] DraftKey key() const;
    void keepImages(KeptDrafts &here);
    void findImages(KeptDrafts &here, FoundDraft &left);
    void forgetImages(KeptDrafts &here);
    [[nodiscard]] KeptDrafts *keptHere(); ///< null before the contest is known

    PageContext m_page;
    std::optional<KeptDrafts> m_kept;
    QString m_subject;
    qint64 m_version = 0;
    DraftContent m_content; ///< typed last
    std::map<QByteArray, QByteArray> m_newImages;
    QList<QByteArray> m_keptImages; ///< of them and of what was found: those that are kept here, by number
    std::set<DraftKey> m_onItsWay;  ///< of questions that were left
    std::set<DraftKey> m_unwanted;  ///< of these, what is to be taken back when it has arrived
    bool m_known = false;           ///< which version the contest has
    bool m_dirty = false;
    bool m_sending = false;
    bool m_theirs = false; ///< somebody else types into the same
    QTimer m_pause;
    quint64 m_opened = 0;
};

} // namespace hoithi
