// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keydialogs.h"

#include "domain/paper/answerkey.h"
#include "itemmodels/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

/// How many questions have their letter, or their braces, already.
int questionsIn(const QString &key)
{
    int questions = 0;
    bool inside = false;
    for (const QChar letter : key) {
        questions += !inside && letter != u'}' ? 1 : 0;
        inside = letter == u'{' || (inside && letter != u'}');
    }
    return questions;
}

/// Of the first letter that is no option, or -1.
int wrongPosition(const QString &key, int options)
{
    const auto letter = std::ranges::find_if(
        key, [options](QChar c) { return c != u'{' && c != u'}' && (c < u'A' || c >= QChar(u'A' + options)); });
    return letter == key.end() ? -1 : static_cast<int>(letter - key.begin());
}

} // namespace

KeyDialog::KeyDialog(std::vector<KeyRound> rounds, int first, QWidget *parent)
    : FormDialog({}, {}, tr("&Set key"), parent), m_rounds(std::move(rounds)), m_round(new QComboBox(this))
{
    m_round->setObjectName(QStringLiteral("keyRound"));
    for (const KeyRound &round : m_rounds)
        m_round->addItem(round.title, round.number);
    m_round->setCurrentIndex(std::max(0, m_round->findData(first)));
    form()->addRow(tr("&Round"), m_round);
    buildFields();
    connect(m_round, &QComboBox::currentIndexChanged, this, &KeyDialog::showRound);
    connect(m_options, &QSpinBox::valueChanged, this, &KeyDialog::check);
    connect(m_key, &QLineEdit::textChanged, this, &KeyDialog::showCount);
    showRound();
}

void KeyDialog::buildFields()
{
    m_paper = addLine(tr("&Paper code"), QStringLiteral("paperCode"), tr("Empty when the round has one paper"));
    m_key = addLine(tr("&Key"), QStringLiteral("key"), tr("One letter a question, for example ACBDABCDABCDABC"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("keyCount"));
    m_count->setProperty("type", QStringLiteral("muted"));
    form()->addRow(QString(), m_count);
    m_options = new QSpinBox(this);
    m_options->setObjectName(QStringLiteral("optionCount"));
    m_options->setRange(2, maximumOptions);
    m_options->setValue(4);
    form()->addRow(tr("&Options a question"), m_options);
    m_passphrase = addLine(tr("&Questions passphrase"), QStringLiteral("questionsPassphrase"));
    hideTyping(m_passphrase);
}

const KeyRound &KeyDialog::chosen() const
{
    return m_rounds.at(static_cast<std::size_t>(std::max(0, m_round->currentIndex())));
}

void KeyDialog::showRound()
{
    const KeyRound &round = chosen();
    setTexts(tr("Set the answer key of %1").arg(round.title),
             round.isSealed
                 ? tr("The key is sealed: nobody reads it before the round is opened. Submissions are then checked and "
                      "marked against it, and correcting it takes two approvers and a reason.")
                 : tr("Submissions are checked and marked against this key. A key stays on record as it is; correcting "
                      "it later takes two approvers and a reason."));
    form()->setRowVisible(m_passphrase, round.isSealed);
    showCount();
    check();
}

QString KeyDialog::paperCode() const
{
    return m_paper->text().trimmed();
}

QString KeyDialog::key() const
{
    return m_key->text().trimmed().toUpper().remove(u' ');
}

int KeyDialog::optionCount() const
{
    return m_options->value();
}

QString KeyDialog::questionsPassphrase() const
{
    return chosen().isSealed ? m_passphrase->text() : QString();
}

QString KeyDialog::missing() const
{
    if (chosen().isSealed && m_passphrase->text().isEmpty() && !key().isEmpty())
        return tr("Type the organisers' passphrase of question sets.");
    if (key().isEmpty())
        return tr("Type the key: one letter a question.");
    if (const int wrong = wrongPosition(key(), optionCount()); wrong >= 0)
        return tr("“%1” at position %2 is none of the letters A to %3.")
            .arg(key().at(wrong))
            .arg(wrong + 1)
            .arg(QChar(u'A' + optionCount() - 1));
    const auto entries = parseKey(key(), optionCount());
    if (!entries)
        return tr("The key holds something other than the letters of its options.");
    const int asked = chosen().questions;
    if (asked > 0 && std::cmp_not_equal(entries->size(), asked))
        return tr("The rules in force ask for %1 questions.").arg(formatNumber(static_cast<qint64>(asked)));
    return {};
}

void KeyDialog::showCount()
{
    const QString typed = formatNumber(static_cast<qint64>(questionsIn(key())));
    const qint64 asked = chosen().questions;
    m_count->setText(asked > 0 ? QStringLiteral("%1 / %2").arg(typed, formatNumber(asked)) : typed);
}

void KeyDialog::accept()
{
    setBusy(true);
    Q_EMIT submitted();
}

void KeyDialog::finish(const Result<void> &outcome)
{
    if (outcome)
        return QDialog::accept();
    showFailure(outcome.error());
}

} // namespace hoithi
