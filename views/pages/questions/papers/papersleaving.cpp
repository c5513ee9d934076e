// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is fixed for good, and what of a paper leaves the contest.
#include "services/contestsession.h"
#include "services/paperservice.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/dialogs/papers/freezepaperdialog.h"
#include "views/dialogs/papers/paperoutputdialog.h"
#include "views/dialogs/purposedialog.h"
#include "views/pages/questions/papers/paperspage.h"
#include "views/prompts/prompts.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace hoithi {

void PapersPage::freeze()
{
    if (!m_paper)
        return;
    const QString title = page().state.roundTitle(m_round);
    auto *dialog = new FreezePaperDialog(session(), *m_paper, title, page().state.membership().member, this);
    connect(dialog, &AnsweredDialog::done, this, [this, dialog, title] {
        if (dialog->decided() == Decided::Carried)
            messages().showMessage(Tone::Positive, tr("The paper of %1 is frozen.").arg(title));
        else
            tellOfOwnProposal(tr("Your proposal is on record. The paper is frozen when a second organiser carries it "
                                 "out under their own login."));
        page().state.refresh();
        load();
    });
    page().vault.open(dialog);
}

/// While a paper is secret, whoever takes it out says what for.
void PapersPage::withPurpose(PaperExport request, const std::function<void(const PaperExport &)> &goOn)
{
    if (isRoundOver())
        return goOn(request);
    askForPurpose(
        page().state, this,
        [request, goOn](const QString &purpose) {
            PaperExport asked = request;
            asked.purpose = purpose;
            goOn(asked);
        },
        PurposeMatter::Paper);
}

void PapersPage::preview()
{
    if (!m_paper)
        return;
    auto *dialog =
        new PaperOutputDialog(PaperOutputDialog::Use::Preview, *m_paper->paper, page().state.roundTitle(m_round), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, round = m_round] {
        const PaperExport wanted{
            round, dialog->key(), PaperFormat::Pdf, dialog->variant(), {}, {}, page().state.personName()};
        withPurpose(wanted, [this](const PaperExport &request) { layOut(request); });
    });
    page().vault.open(dialog);
}

void PapersPage::layOut(const PaperExport &request)
{
    setBusy(tr("Laying the paper out"));
    whenAnswered(session().papers().preview(request), this, [this, request](const Result<PaperDocument> &document) {
        setIdle();
        if (!document)
            return tellFailure(document.error());
        if (isVisible() && m_paper && m_round == request.round)
            showPreview(*document, request);
    });
}

void PapersPage::showPreview(const PaperDocument &document, const PaperExport &shown)
{
    const QString name =
        QStringLiteral("paper-%1%2.pdf")
            .arg(QString::number(shown.round), shown.key == PaperKey::With ? QStringLiteral("-key") : QString());
    auto *dialog = new DocumentPreviewDialog(
        document.title,
        isRoundOver()
            ? tr("What is printed or saved from here goes into the audit trail.")
            : tr("The round is not over: what is printed or saved from here is secret, and goes into the audit "
                 "trail with the purpose given."),
        {{tr("Paper"), document.title, name, document.pages}}, page().theme, *page().app.files, this);
    dialog->setRecorder(
        [session = page().state.sharedSession(), shown](const ShownDocument &, const QByteArray &sha256) {
            return session->papers().recordShown(shown, sha256);
        });
    page().vault.open(dialog);
}

void PapersPage::exportPaper()
{
    if (!m_paper)
        return;
    auto *dialog =
        new PaperOutputDialog(PaperOutputDialog::Use::Export, *m_paper->paper, page().state.roundTitle(m_round), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, round = m_round] {
        const PaperExport wanted{
            round, dialog->key(), dialog->format(), dialog->variant(), {}, {}, page().state.personName()};
        withPurpose(wanted, [this](const PaperExport &request) { chooseFile(request); });
    });
    page().vault.open(dialog);
}

void PapersPage::chooseFile(const PaperExport &request)
{
    const QString ending = fileEnding(request.format);
    const QString suggested = QStringLiteral("paper-%1%2.%3")
                                  .arg(QString::number(request.round),
                                       request.key == PaperKey::With ? QStringLiteral("-key") : QString(), ending);
    page().app.files->saveFile(this, tr("Export the paper"), suggested, tr("Papers (*.%1)").arg(ending),
                               [this, request, ending](const QString &path) {
                                   PaperExport chosen = request;
                                   chosen.file = withEnding(path, ending);
                                   exportTo(chosen);
                               });
}

void PapersPage::exportTo(const PaperExport &request)
{
    setBusy(tr("Exporting the paper"));
    whenAnswered(session().papers().exportFile(request), this, [this, request](const Result<void> &written) {
        setIdle();
        if (!written)
            return tellFailure(written.error());
        messages().showMessage(
            Tone::Positive, tr("The paper of %1 is in %2.").arg(page().state.roundTitle(request.round), request.file),
            tr("Open"), [path = request.file] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void PapersPage::copyHash()
{
    if (const PaperState *now = state(); now && now->frozen) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(now->hash));
        messages().showMessage(Tone::Positive, tr("The hash is on the clipboard."));
    }
}

} // namespace hoithi
