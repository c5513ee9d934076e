// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with the rule book.
#include "services/rules/rulesservice.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/pages/audit/auditentrydialog.h"
#include "views/pages/rules/approverulesdialog.h"
#include "views/pages/rules/ruleeditor.h"
#include "views/pages/rules/rulesbenchdialog.h"
#include "views/pages/rules/rulespage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

void RulesPage::approve()
{
    if (!m_state)
        return;
    auto *dialog =
        new ApproveRulesDialog(*m_state, m_editor->rules(), m_state->firstRoundOf(m_from.value_or(m_state->newest())),
                               page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { record(dialog->approval()); });
    dialog->open();
}

void RulesPage::record(const RulesApproval &approval)
{
    whenAnswered(page().state.session().rules().approve(approval), this, [this](const Result<int> &version) {
        page().state.refresh();
        if (version)
            messages().showMessage(Tone::Positive, tr("The rules are on record as version %1.").arg(*version));
        else
            messages().showError(version.error());
        m_chooseNewest = version.has_value();
        load();
    });
}

void RulesPage::compare()
{
    if (!m_state)
        return;
    auto *dialog = new RulesBenchDialog(page(), *m_state, m_editor->rules(), this);
    dialog->open();
}

void RulesPage::preview()
{
    RulesPrinting printing;
    const bool draft = isChanged() || !m_state || m_state->versions.empty();
    if (draft)
        printing.draft = m_editor->rules();
    else
        printing.version = m_state->newest();
    whenAnswered(page().state.session().rules().document(printing), this,
                 [this, draft](const Result<RulesDocument> &document) {
                     if (!document)
                         return messages().showError(document.error());
                     showPreview(*document, draft);
                 });
}

void RulesPage::showPreview(const RulesDocument &document, bool draft)
{
    const QString note = draft ? tr("These rules are not approved: every page says that they are a draft.")
                               : tr("Number, date and signature are filled in by hand.");
    auto *dialog = new DocumentPreviewDialog(tr("The rules as a document"), note,
                                             {{tr("Rules"), document.title, document.fileName, document.pages}},
                                             page().theme, *page().app.files, this);
    dialog->open();
}

void RulesPage::showAudit()
{
    const RuleVersionState *version = chosenVersion();
    if (!version)
        return;
    AuditFilter filter;
    filter.action = QStringLiteral("rules.approve");
    whenAnswered(page().state.session().auditListing(filter), this,
                 [this, number = version->version.version](const Result<AuditListing> &listing) {
                     if (!listing)
                         return messages().showError(listing.error());
                     findAuditEntry(listing->numbers, number);
                 });
}

void RulesPage::findAuditEntry(const std::vector<qint64> &numbers, int version)
{
    whenAnswered(
        page().state.session().auditEntries(numbers), this,
        [this, subject = QStringLiteral("rules %1").arg(version)](const Result<std::vector<AuditEntry>> &entries) {
            if (!entries)
                return messages().showError(entries.error());
            const auto found = std::ranges::find(*entries, subject, &AuditEntry::subject);
            if (found != entries->end())
                showAuditEntry(found->seq);
        });
}

void RulesPage::showAuditEntry(qint64 number)
{
    (new AuditEntryDialog(page().state.session(), number, tr("&Back to the rules"), this))->open();
}

} // namespace hoithi
