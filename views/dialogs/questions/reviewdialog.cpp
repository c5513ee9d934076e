// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/reviewdialog.h"

#include "base/personname.h"
#include "itemmodels/format.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace hoithi {

namespace {

constexpr int commentHeight = 84;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReviewDialog)
};

QString titleOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submit:
        return Texts::tr("Send for review");
    case ReviewStep::Approve:
        return Texts::tr("Approve");
    case ReviewStep::Return:
        return Texts::tr("Return to the author");
    case ReviewStep::Retire:
        return Texts::tr("Take out of use");
    case ReviewStep::Restore:
        return Texts::tr("Take back into use");
    case ReviewStep::Comment:
        break;
    }
    return Texts::tr("Comment");
}

QString consequenceOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submit:
        return Texts::tr("Another organiser reviews them.");
    case ReviewStep::Approve:
        return Texts::tr("Papers may be drawn from them. Changing one sends it back to review.");
    case ReviewStep::Return:
        return Texts::tr("They become drafts again, with your comment in their history.");
    case ReviewStep::Retire:
        return Texts::tr("No paper is drawn from them any more. They stay in the bank, and can be taken back.");
    case ReviewStep::Restore:
        return Texts::tr("They have to be reviewed again before a paper is drawn from them.");
    case ReviewStep::Comment:
        break;
    }
    return Texts::tr("The comment stands in their history.");
}

QString whole(ReviewStep step, const ReviewedQuestions &questions)
{
    QStringList sentences{Texts::tr("Questions affected: %1.").arg(formatNumber(questions.count))};
    if (questions.left > 0)
        sentences << Texts::tr("For %1 more of the selected this is not possible now; they stay as they are.")
                         .arg(formatNumber(questions.left));
    sentences << consequenceOf(step);
    QStringList paragraphs{sentences.join(u' ')};
    if (!questions.warned.empty())
        paragraphs
            << Texts::tr("Warnings were found in question no. %1. Review them first.").arg(formatIds(questions.warned));
    if (!questions.incomplete.isEmpty())
        paragraphs << questions.incomplete;
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

ReviewDialog::ReviewDialog(ReviewStep step, const ReviewedQuestions &questions, const std::optional<Member> &member,
                           const QString &name, QWidget *parent)
    : FormDialog(titleOf(step), whole(step, questions), titleOf(step), parent), m_step(step),
      m_comment(new QPlainTextEdit(this)), m_person(nullptr)
{
    setObjectName(QStringLiteral("reviewDialog"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    auto *label = new QLabel(tr("&Comment"), this);
    label->setBuddy(m_comment);
    form()->addRow(label, m_comment);
    m_person = addLine(tr("&Name"), QStringLiteral("person"), tr("Your full name"));
    bindName(m_person, member);
    if (!member)
        m_person->setText(name);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewDialog::check);
    check();
}

QString ReviewDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}

QString ReviewDialog::person() const
{
    return m_person->text().trimmed();
}

QString ReviewDialog::missing() const
{
    const bool wanted = m_step == ReviewStep::Return || m_step == ReviewStep::Comment;
    if (wanted && comment().isEmpty())
        return tr("Write a comment.");
    if (!m_person || !m_person->isReadOnly()) {
        if (m_person && !namesPerson(person()))
            return tr("Type your name.");
    }
    return {};
}

} // namespace hoithi
