// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was typed and not saved: offered again; and images, which come from outside.
#include "itemmodels/format.h"
#include "services/bankservice.h"
#include "views/pages/questions/choicebar.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionspage.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <QRegularExpression>

#include <utility>

namespace hoithi {

void QuestionsPage::offerDraft(const FoundDraft &found)
{
    if (!m_hand.any || found.subject != m_hand.subject || isChanged())
        return;
    Question typed = found.question;
    normalize(typed);
    const bool same = typed == m_hand.base;
    if (same && found.own && mayWrite())
        m_draft->forget();
    if (same)
        return;
    m_offered = found;
    showOffer();
    updateActions();
}

bool QuestionsPage::mayWrite() const
{
    return page().state.refusalOf(Operation::WriteQuestions).isEmpty() && page().state.refusalOfChanges().isEmpty();
}

/// Only who typed it throws it away; another who writes questions may go on from a copy of it.
void QuestionsPage::showOffer()
{
    m_notice->clear();
    if (!m_offered || !mayWrite())
        return;
    const FoundDraft found = *m_offered;
    const auto go = [this, found] {
        continueDraft(found);
    };
    const QString when = found.editedAtUtc ? formatInstant(*found.editedAtUtc) : QString();
    if (!found.own)
        return m_notice->ask(
            tr("%1 has an unsaved draft of this question, from %2. It stays theirs.").arg(found.editedBy, when),
            {tr("Continue from it"), go});
    const QString text = found.editedAtUtc ? tr("An unsaved draft of %1 by %2 was found.").arg(when, found.editedBy)
                                           : tr("An unsaved draft was found on this computer.");
    m_notice->ask(text, {tr("Continue"), go}, {tr("Discard"), [this, found] {
                                                   discardDraft(found);
                                               }});
}

void QuestionsPage::discardDraft(const FoundDraft &found)
{
    m_offered.reset();
    m_draft->forget();
    rememberInHand();
    updateActions();
    messages().showMessage(Tone::Neutral, tr("The unsaved draft was discarded."), tr("Take it back"), [this, found] {
        messages().clear();
        if (m_hand.subject != found.subject)
            openSubject(found.subject);
        if (m_hand.subject == found.subject)
            continueDraft(found); // over what was typed since, which can be undone
    });
}

/// The version that it was typed over stays its base: who saved another one since is compared with at saving.
void QuestionsPage::continueDraft(const FoundDraft &found)
{
    m_offered.reset();
    if (m_hand.id > 0 && found.baseVersion > 0)
        m_hand.version = found.baseVersion;
    for (const QuestionImage &image : found.question.images) {
        if (const auto kept = found.images.find(image.sha256); kept != found.images.end())
            static_cast<void>(m_images.add(kept->second, image.name, {}));
    }
    updateActions();
    m_editor->take(found.question);
    m_editor->focusText();
    tellOfMissingImages(found);
}

/// Every version has its images in the contest; those of a draft are where it was typed.
void QuestionsPage::tellOfMissingImages(const FoundDraft &found)
{
    for (const QuestionImage &image : found.question.images) {
        if (found.images.contains(image.sha256))
            continue;
        whenAnswered(session().bank().image(image.sha256), this, [this](const Result<QByteArray> &bytes) {
            if (!bytes && bytes.error().code == ErrorCode::NotFound)
                messages().showMessage(
                    Tone::Warning,
                    tr("An image of this draft was on another computer only: add it again before you save."));
        });
    }
}

/// After a crash nobody knows what was in hand: this computer does. Other new questions are found when a new one is begun.
void QuestionsPage::lookForLeftDraft()
{
    if (m_lookedForLeft)
        return;
    m_lookedForLeft = true;
    m_left = page().settings.value(Setting::QuestionInHand, session().store()).toStringList();
    m_left.removeAll(QString());
    m_leftBefore = m_left.filter(QRegularExpression(QStringLiteral("^new ")));
    if (m_left.isEmpty())
        return;
    m_leftBefore.removeAll(m_left.last());
    openSubject(m_left.last());
}

void QuestionsPage::openSubject(const QString &subject)
{
    if (subject.startsWith(QLatin1String("new ")))
        openNew(subject);
    else if (subject.startsWith(QLatin1String("question ")))
        goTo(subject.section(u' ', 1).toLongLong());
}

void QuestionsPage::rememberInHand()
{
    QStringList left = m_left;
    left.removeIf([this](const QString &subject) {
        return subject == m_hand.subject || !subject.startsWith(QLatin1String("new "));
    });
    if (isChanged())
        left << m_hand.subject;
    if (left != std::exchange(m_left, left))
        page().settings.setValue(Setting::QuestionInHand, left, session().store());
}

void QuestionsPage::chooseImages()
{
    const QString kinds = tr("Images") + QStringLiteral(" (*.png *.jpg *.jpeg *.gif *.webp)");
    page().app.files->openFiles(this, tr("Add images"), kinds, [this](const QStringList &files) {
        std::vector<Result<QuestionImage>> added;
        std::vector<QuestionImage> others = m_editor->question().images;
        for (const QString &file : files) {
            added.push_back(m_images.addFile(file, others));
            if (added.back())
                others.push_back(*added.back());
        }
        takeImages(added);
    });
}

void QuestionsPage::takeImages(const std::vector<Result<QuestionImage>> &images)
{
    std::vector<QuestionImage> good;
    for (const Result<QuestionImage> &image : images) {
        if (image)
            good.push_back(*image);
        else
            messages().showError(image.error());
    }
    if (!good.empty())
        m_editor->addImages(good);
}

} // namespace hoithi
