// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rulereadingdialog.h"

#include "base/personname.h"
#include "views/prompts/prompts.h"
#include "views/theme/tokens.h"
#include "views/widgets/taborder.h"

#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace hoithi {

RuleReadingDialog::RuleReadingDialog(FilePrompt &files, int roundCount, const std::optional<Member> &member,
                                     QWidget *parent)
    : FormDialog(tr("Record how the rules are read"),
                 tr("The plan contradicts itself: the paper has 15 questions (III.2), but the first prize goes to the "
                    "earliest 10 correct answers (V.1), and it does not say whether the earliest or the closest "
                    "prediction comes first. Nothing is ranked until the committee's reading is on record. The record "
                    "stays; a later decision is recorded as a new version beside it."),
                 tr("&Record"), parent),
      m_files(files), m_choose(new QPushButton(tr("Choose &file…"), this)), m_fileState(new QLabel(this)),
      m_fromRound(new QSpinBox(this))
{
    m_all = addChoice(QStringLiteral("presetAll15"), tr("&All 15 questions correct, then the closest prediction"),
                      tr("Eligible with 15 of 15. Order: correct, prediction, time of submission, duration."));
    m_literal = addChoice(QStringLiteral("presetLiteral10"), tr("At least &10 correct, then the earliest submission"),
                          tr("Eligible with 10 of 15. Order: correct, time of submission, prediction, duration."));
    m_file = addChoice(QStringLiteral("presetFile"), tr("A&nother reading, from a rules file (JSON)"), QString());
    m_choose->setObjectName(QStringLiteral("chooseRulesFile"));
    m_fileState->setObjectName(QStringLiteral("rulesFileState"));
    m_fileState->setTextFormat(Qt::PlainText);
    m_fileState->setWordWrap(true);
    form()->addRow(m_choose, m_fileState);
    m_fromRound->setObjectName(QStringLiteral("fromRound"));
    m_fromRound->setRange(1, std::max(1, roundCount));
    form()->addRow(tr("&In force from round"), m_fromRound);
    m_approver = addLine(tr("Appro&ved by"), QStringLiteral("approver"), tr("Name and position"));
    m_reason =
        addLine(tr("R&eason"), QStringLiteral("reason"), tr("For example: minutes of the meeting of 12/09/2023"));
    bindName(m_approver, member);
    m_all->setChecked(true);
    chainTabs({m_all, m_literal, m_file, m_choose, m_fromRound, m_approver, m_reason});
    for (const QRadioButton *choice : {m_all, m_literal, m_file})
        connect(choice, &QRadioButton::toggled, this, &RuleReadingDialog::check);
    connect(m_choose, &QPushButton::clicked, this, &RuleReadingDialog::chooseFile);
    check();
}

QRadioButton *RuleReadingDialog::addChoice(const QString &objectName, const QString &text, const QString &explanation)
{
    auto *choice = new QRadioButton(text, this);
    choice->setObjectName(objectName);
    form()->addRow(choice);
    if (!explanation.isEmpty()) {
        auto *label = new QLabel(explanation, this);
        label->setProperty("type", QStringLiteral("muted"));
        label->setWordWrap(true);
        label->setContentsMargins(space::xl, 0, 0, 0);
        form()->addRow(label);
    }
    return choice;
}

RuleReading RuleReadingDialog::reading() const
{
    RuleReading reading{{}, m_fromRound->value(), m_approver->text().trimmed(), m_reason->text().trimmed()};
    if (m_file->isChecked())
        reading.rules = m_fromFile.value_or(RuleBook());
    else
        reading.rules = ruleBookPreset(m_literal->isChecked() ? u"literal-10" : u"all-15").value_or(RuleBook());
    return reading;
}

QString RuleReadingDialog::missing() const
{
    m_choose->setEnabled(m_file->isChecked());
    if (m_file->isChecked() && !m_fromFile)
        return tr("Choose the rules file.");
    if (!namesPerson(m_approver->text()))
        return tr("Name who approved this reading.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason; it prints into the minutes.");
    return {};
}

void RuleReadingDialog::chooseFile()
{
    m_files.openFiles(this, tr("Choose a rules file"), tr("Rules (*.json)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            readFile(files.first());
    });
}

void RuleReadingDialog::readFile(const QString &path)
{
    auto rules = rulesIn(path);
    m_fileState->setText(rules ? QFileInfo(path).fileName() : rules.error().message);
    m_fromFile.reset();
    if (rules) {
        m_fromFile = std::move(rules->rules);
        m_fromRound->setValue(rules->inForceFromRound);
    }
    check();
}

Result<RulesFile> RuleReadingDialog::rulesIn(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("%1 cannot be read.").arg(QFileInfo(path).fileName()));
    auto rules = parseRulesFile(file.read(mostRulesFileBytes + 1));
    if (rules && rules->inForceFromRound > m_fromRound->maximum()) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The rules cannot be in force from round %1: the contest has rounds 1 to %2.")
                           .arg(rules->inForceFromRound)
                           .arg(m_fromRound->maximum()));
    }
    return rules;
}

} // namespace hoithi
