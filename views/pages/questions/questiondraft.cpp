// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questiondraft.h"

#include "base/personname.h"
#include "base/sha256.h"
#include "domain/question/questionjson.h"
#include "services/bankservice.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <QUuid>

#include <algorithm>

namespace hoithi {

namespace {

const QString questionField = QStringLiteral("question");
const QString versionField = QStringLiteral("version");
const QString bytesField = QStringLiteral("bytes");
constexpr std::chrono::milliseconds triedAgainAfter{3000};

std::optional<FoundDraft> foundIn(const QString &subject, const DraftContent &content)
{
    const auto text = content.find(questionField);
    if (text == content.end())
        return std::nullopt;
    Result<Question> question = questionFromJson(text->second.toUtf8());
    if (!question)
        return std::nullopt;
    const auto version = content.find(versionField);
    return FoundDraft{subject, std::move(*question), version == content.end() ? 0 : version->second.toInt(), {},
                      {},      std::nullopt};
}

DraftKey keyOf(const QString &subject)
{
    return {QStringLiteral("question"), subject};
}

/// Kept images are numbered: the name of the file is a digest that whoever guesses its parts can find too.
DraftKey imageKeyOf(const QString &subject, qsizetype number)
{
    return {QStringLiteral("question image"), QStringLiteral("%1 %2").arg(subject).arg(number)};
}

} // namespace

QuestionDraft::QuestionDraft(const PageContext &page, QObject *parent) : QObject(parent), m_page(page)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &QuestionDraft::flush);
}

QuestionDraft::~QuestionDraft()
{
    flush(); // nobody sees the answer; until then it is kept here as well
}

QString QuestionDraft::subjectOf(qint64 id)
{
    return QStringLiteral("question %1").arg(id);
}

QString QuestionDraft::newSubject()
{
    return QStringLiteral("new %1").arg(QUuid::createUuid().toString(QUuid::Id128));
}

DraftKey QuestionDraft::key() const
{
    return keyOf(m_subject);
}

void QuestionDraft::keepImages(KeptDrafts &here)
{
    for (const auto &[sha256, bytes] : m_newImages) {
        if (m_keptImages.contains(sha256))
            continue;
        m_keptImages.append(sha256);
        here.keep(
            {imageKeyOf(m_subject, m_keptImages.size()), 0, {}, {{bytesField, QString::fromLatin1(bytes.toBase64())}}});
    }
}

void QuestionDraft::findImages(KeptDrafts &here, FoundDraft &left)
{
    while (const std::optional<KeptDraft> kept = here.find(imageKeyOf(m_subject, m_keptImages.size() + 1))) {
        const auto field = kept->mine.find(bytesField);
        const QByteArray bytes =
            field == kept->mine.end() ? QByteArray() : QByteArray::fromBase64(field->second.toLatin1());
        const QByteArray sha256 = Sha256::hexOf(bytes);
        m_keptImages.append(sha256);
        if (std::ranges::find(left.question.images, sha256, &QuestionImage::sha256) != left.question.images.end())
            left.images.emplace(sha256, bytes);
    }
}

void QuestionDraft::forgetImages(KeptDrafts &here)
{
    for (; !m_keptImages.isEmpty(); m_keptImages.removeLast())
        here.forget(imageKeyOf(m_subject, m_keptImages.size()));
}

KeptDrafts *QuestionDraft::keptHere()
{
    const auto &overview = m_page.state.overview();
    if (!m_kept && overview) {
        const std::shared_ptr<ContestSession> session = m_page.state.sharedSession();
        m_kept.emplace(m_page.app.draftFolder, overview->identity,
                       KeptDraftCodec{[session](const DraftKey &key, const DraftContent &content) {
                                          return session->bank().sealedForKeeping(key, content);
                                      },
                                      [session](const DraftKey &key, const DraftContent &content) {
                                          return session->bank().openedFromKeeping(key, content);
                                      }});
    }
    return m_kept ? &*m_kept : nullptr;
}

void QuestionDraft::open(const QString &subject)
{
    if (subject == m_subject)
        return;
    close();
    m_subject = subject;
    m_page.state.setInHand(key());
    whenAnswered(m_page.state.session().draft(key()), this, [this, opened = m_opened](const Result<Draft> &draft) {
        if (opened == m_opened)
            take(draft);
    });
}

void QuestionDraft::take(const Result<Draft> &draft)
{
    if (!draft)
        return; // out of reach: what is typed is kept here
    m_known = true;
    m_version = draft->version;
    m_theirs = !draft->content.empty() && !samePerson(draft->editedBy, m_page.state.personName());
    if (m_dirty && m_theirs)
        Q_EMIT notShared(draft->editedBy);
    if (m_dirty)
        return send();
    std::optional<FoundDraft> left;
    KeptDrafts *here = keptHere();
    if (here) {
        if (const std::optional<KeptDraft> mine = here->find(key()))
            left = foundIn(m_subject, mine->mine);
    }
    if (!left) {
        left = foundIn(m_subject, draft->content);
        if (left) {
            left->editedBy = draft->editedBy;
            left->editedAtUtc = draft->editedAtUtc;
            left->own = !m_theirs;
        }
    }
    if (left && here)
        findImages(*here, *left);
    if (left)
        Q_EMIT found(*left);
}

void QuestionDraft::put(const Question &question, int baseVersion, std::map<QByteArray, QByteArray> newImages)
{
    if (m_subject.isEmpty())
        return;
    m_newImages = std::move(newImages);
    m_content = {{questionField, QString::fromUtf8(toJsonBytes(question))},
                 {versionField, QString::number(baseVersion)}};
    m_dirty = true;
    m_pause.start(keptAfter);
}

void QuestionDraft::flush()
{
    m_pause.stop();
    if (m_dirty && !m_subject.isEmpty())
        send();
}

/// Kept here before it goes to the contest, which holds no images of a draft.
void QuestionDraft::send()
{
    if (KeptDrafts *here = keptHere(); here && !m_content.empty()) {
        here->keep({key(), m_version, {}, m_content});
        keepImages(*here);
    }
    if (!m_known || m_sending || m_theirs)
        return;
    m_sending = true;
    whenAnswered(m_page.state.session().saveDraft(key(), m_version, m_content, m_page.state.personName()), this,
                 [this, opened = m_opened, key = key(), content = m_content](const Result<DraftSaving> &saving) {
                     opened == m_opened ? sent(saving, content) : sentElsewhere(key, saving, content);
                 });
}

void QuestionDraft::sent(const Result<DraftSaving> &saving, const DraftContent &content)
{
    m_sending = false;
    if (!saving) {
        if (isPassing(saving.error().code))
            m_pause.start(triedAgainAfter);
        Q_EMIT notShared({});
        return;
    }
    const Draft &current = saving->current;
    m_version = current.version;
    if (!saving->saved) {
        const bool others = !current.content.empty() && !samePerson(current.editedBy, m_page.state.personName());
        if (!others)
            return send();
        m_theirs = true;
        Q_EMIT notShared(current.editedBy);
        return;
    }
    if (m_content != content)
        return send();
    m_dirty = false;
    if (KeptDrafts *here = keptHere())
        here->forget(key());
    Q_EMIT kept();
}

/// The question was left meanwhile: what is kept of it here is not wanted any more, unless it is newer.
void QuestionDraft::sentElsewhere(const DraftKey &key, const Result<DraftSaving> &saving, const DraftContent &content)
{
    m_onItsWay.erase(key);
    const bool unwanted = m_unwanted.erase(key) > 0;
    if (!saving || !saving->saved)
        return;
    if (unwanted)
        static_cast<void>(
            m_page.state.session().saveDraft(key, saving->current.version, {}, m_page.state.personName()));
    KeptDrafts *here = keptHere();
    const std::optional<KeptDraft> kept = here ? here->find(key) : std::nullopt;
    if (kept && kept->mine == content)
        here->forget(key);
}

void QuestionDraft::forget()
{
    if (m_subject.isEmpty())
        return;
    m_pause.stop();
    if (KeptDrafts *here = keptHere()) {
        here->forget(key());
        forgetImages(*here);
    }
    m_content.clear();
    m_newImages.clear();
    m_dirty = !m_theirs && (m_version > 0 || m_sending); // what another person has typed there stays
    if (m_dirty)
        send();
}

void QuestionDraft::forgetLeft(const QString &subject)
{
    if (subject == m_subject)
        return; // taken up again: whoever finds it sees that it is saved
    const DraftKey left = keyOf(subject);
    if (KeptDrafts *here = keptHere()) {
        here->forget(left);
        for (qsizetype number = 1; here->find(imageKeyOf(subject, number)); ++number)
            here->forget(imageKeyOf(subject, number));
    }
    if (m_onItsWay.contains(left)) {
        m_unwanted.insert(left);
        return;
    }
    whenAnswered(m_page.state.session().draft(left), this, [this, left](const Result<Draft> &draft) {
        const QString me = m_page.state.personName();
        if (draft && !draft->content.empty() && samePerson(draft->editedBy, me))
            static_cast<void>(m_page.state.session().saveDraft(left, draft->version, {}, me));
    });
}

void QuestionDraft::close()
{
    if (m_dirty && m_sending && m_content.empty())
        m_unwanted.insert(key()); // what is on its way
    flush();
    if (m_sending)
        m_onItsWay.insert(key());
    ++m_opened;
    m_subject.clear();
    m_content.clear();
    m_newImages.clear();
    m_keptImages.clear();
    m_version = 0;
    m_known = m_dirty = m_sending = m_theirs = false;
    m_page.state.setInHand({});
}

void QuestionDraft::clear()
{
    m_pause.stop();
    m_dirty = false; // it was kept at the last pause, and can be sealed no more
    close();
    m_kept.reset();
}

} // namespace hoithi
