// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/complaints/complaintdraft.h"

#include "services/complaints/complaintservice.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/widgets/answers.h"
#include "views/widgets/growingtext.h"

#include <QLineEdit>

#include <algorithm>

namespace hoithi {

namespace {

/// Not the editors within spin boxes and the like, nor who does it, whom the form knows.
QList<QLineEdit *> linesOf(const QWidget &form)
{
    QList<QLineEdit *> lines = form.findChildren<QLineEdit *>();
    lines.removeIf([&form](const QLineEdit *line) {
        return line->parentWidget() != &form || line->objectName() == QLatin1String("person");
    });
    return lines;
}

/// Of the member who types: another one at this computer has forms of their own.
QString subjectFor(const ContestState &state, const QString &subject)
{
    const auto &member = state.membership().member;
    return member ? QString(subject + QLatin1Char(' ') + member->login) : subject;
}

} // namespace

ComplaintDraft::ComplaintDraft(const PageContext &page, const QString &subject, FormDialog &form)
    : QObject(&form), m_page(page), m_form(form), m_key{QStringLiteral("complaint"), subjectFor(page.state, subject)}
{
    if (!page.state.overview())
        return;
    m_kept.emplace(page.app.draftFolder, page.state.overview()->identity);
    m_pause.setSingleShot(true);
    m_pause.setInterval(keptAfter);
    connect(&m_pause, &QTimer::timeout, this, &ComplaintDraft::keep);
    const auto later = [this] {
        if (!m_filling)
            m_pause.start();
    };
    for (const QLineEdit *line : linesOf(form))
        connect(line, &QLineEdit::textChanged, this, later);
    for (const GrowingText *text : form.findChildren<GrowingText *>())
        connect(text, &GrowingText::textChanged, this, later);
    connect(&form, &QDialog::finished, this, &ComplaintDraft::forget);
    restore();
}

DraftContent ComplaintDraft::typed() const
{
    DraftContent content;
    for (const QLineEdit *line : linesOf(m_form))
        content.emplace(line->objectName(), line->text());
    for (const GrowingText *text : m_form.findChildren<GrowingText *>())
        content.emplace(text->objectName(), text->toPlainText());
    return content;
}

void ComplaintDraft::restore()
{
    const std::optional<KeptDraft> left = m_kept->find(m_key);
    if (!left)
        return;
    whenAnswered(m_page.state.session().complaints().openFromKeeping(m_key, left->mine), this,
                 [this, before = typed()](const Result<DraftContent> &opened) {
                     if (opened && typed() == before)
                         fill(*opened);
                     else if (!opened && opened.error().code == ErrorCode::Corrupt)
                         m_kept->forget(m_key); // nobody will open it any more; after other errors it waits
                 });
}

void ComplaintDraft::fill(const DraftContent &left)
{
    m_filling = true;
    for (QLineEdit *line : linesOf(m_form)) {
        if (const auto found = left.find(line->objectName()); found != left.end())
            line->setText(found->second);
    }
    for (GrowingText *text : m_form.findChildren<GrowingText *>()) {
        if (const auto found = left.find(text->objectName()); found != left.end())
            text->setPlainText(found->second);
    }
    m_filling = false;
    m_form.addRemark(tr("What was typed here when the program ended stands in the form again. Cancel to discard it."));
}

void ComplaintDraft::keep()
{
    const quint64 own = ++m_keeping;
    const DraftContent content = typed();
    if (std::ranges::all_of(content, &QString::isEmpty, &DraftContent::value_type::second))
        return m_kept->forget(m_key);
    whenAnswered(m_page.state.session().complaints().sealForKeeping(m_key, content), this,
                 [this, own](const Result<DraftContent> &sealed) {
                     if (sealed && own == m_keeping)
                         m_kept->keep({m_key, 0, {}, *sealed});
                 });
}

void ComplaintDraft::forget()
{
    ++m_keeping;
    m_pause.stop();
    m_kept->forget(m_key);
}

} // namespace hoithi
