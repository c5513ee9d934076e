// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keydialogs.h"

#include "base/personname.h"
#include "itemmodels/format.h"
#include "views/widgets/answers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr int effectLines = 6;      // more are scrolled
constexpr int amendmentWidth = 720; // a name, an account and a prize on one line

QString prizeText(const QString &prize)
{
    return prize == QStringLiteral("undecided") ? AmendKeyDialog::tr("undecided") : prize;
}

/// "Trần Văn An (a17): Giải Nhất", one a line.
QStringList prizesOf(const std::vector<RankedSubmission> &people)
{
    QStringList lines;
    for (const RankedSubmission &person : people)
        lines << QStringLiteral("    %1 (%2): %3").arg(person.fullName, person.accountId, prizeText(person.prize));
    return lines;
}

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

AmendKeyDialog::AmendKeyDialog(ContestSession &session, const RoundState &round, const QString &roundTitle,
                               const std::optional<Member> &member, QWidget *parent)
    : FormDialog(
        tr("Amend the answer key of %1").arg(roundTitle),
        consequenceFor(member, tr("The key becomes a new version and the round's ranking becomes stale: it must be "
                                  "ranked and signed again. Look at the effect on the prizes before recording it.")),
        member ? tr("Propose the &amendment") : tr("Record &amendment"), parent),
      m_session(session), m_round(round.round.number), m_paper(new QComboBox(this)), m_question(new QSpinBox(this)),
      m_neutralise(new QCheckBox(tr("Counts as right for &everybody (neutralised)"), this)),
      m_preview(new QPushButton(tr("&Show the effect"), this)), m_effect(new QPlainTextEdit(this))
{
    for (const QString &code : round.paperCodes)
        m_paper->addItem(code.isEmpty() ? tr("The round's only paper") : code, code);
    form()->addRow(tr("&Paper"), m_paper);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setRange(1, std::max(1, round.questionCount));
    form()->addRow(tr("&Question"), m_question);
    m_neutralise->setObjectName(QStringLiteral("neutralise"));
    form()->addRow(m_neutralise);
    m_accept = addLine(tr("A&ccept"), QStringLiteral("acceptAnswers"), tr("B,C: either of them; BC: both together"));
    m_first = addLine(tr("&First approver"), QStringLiteral("approver1"));
    m_second = addLine(tr("Seco&nd approver"), QStringLiteral("approver2"));
    bindName(m_first, member);
    if (member)
        hideRow(m_second);
    m_reason = addLine(tr("&Reason"), QStringLiteral("reason"));
    setMinimumWidth(amendmentWidth);
    m_preview->setObjectName(QStringLiteral("previewEffect"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setAccessibleName(tr("Effect on the prizes"));
    m_effect->setReadOnly(true);
    m_effect->setTabChangesFocus(true);
    m_effect->setFixedHeight(effectLines * fontMetrics().lineSpacing()); // its hint is too high for small screens
    form()->addRow(m_preview, m_effect);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &AmendKeyDialog::changed);
    connect(m_question, &QSpinBox::valueChanged, this, &AmendKeyDialog::changed);
    connect(m_neutralise, &QCheckBox::toggled, this, &AmendKeyDialog::changed);
    connect(m_accept, &QLineEdit::textChanged, this, &AmendKeyDialog::changed);
    connect(m_preview, &QPushButton::clicked, this, &AmendKeyDialog::preview);
    changed();
}

KeyAmendment AmendKeyDialog::amendment() const
{
    const bool neutralise = m_neutralise->isChecked();
    return {m_round,
            m_paper->currentData().toString(),
            m_question->value(),
            neutralise,
            neutralise ? QString() : m_accept->text().trimmed().toUpper(),
            approvers(),
            m_reason->text().trimmed()};
}

QStringList AmendKeyDialog::approvers() const
{
    if (m_second->isHidden()) // the second judge confirms later
        return {m_first->text().trimmed()};
    return {m_first->text().trimmed(), m_second->text().trimmed()};
}

QString AmendKeyDialog::missing() const
{
    if (!m_neutralise->isChecked() && m_accept->text().trimmed().isEmpty())
        return tr("Say which answers are right, or neutralise the question.");
    const bool alone = m_second->isHidden();
    if (!alone && (!namesPerson(m_first->text()) || !namesPerson(m_second->text())))
        return tr("Two people must approve.");
    if (!alone && samePerson(m_first->text(), m_second->text()))
        return tr("The two approvers must be two people.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason.");
    if (!m_previewed)
        return tr("Look at the effect first.");
    return {};
}

void AmendKeyDialog::changed()
{
    ++m_asked;
    m_previewed = false;
    m_accept->setEnabled(!m_neutralise->isChecked());
    m_effect->clear();
    check();
}

void AmendKeyDialog::preview()
{
    const quint64 asked = ++m_asked;
    m_effect->setPlainText(tr("Ranking with the amended key…"));
    KeyAmendment draft = amendment();
    draft.approvers.clear(); // who approves may be known later
    if (draft.reason.isEmpty())
        draft.reason = tr("preview");
    whenAnswered(m_session.previewAmendment(draft), this, [this, asked](Result<AmendmentEffect> effect) {
        if (asked != m_asked)
            return;
        m_previewed = effect.has_value();
        m_effect->setPlainText(effect ? describe(*effect) : effect.error().message);
        check();
    });
}

QString AmendKeyDialog::describe(const AmendmentEffect &effect)
{
    QStringList lines;
    lines << tr("People with every answer right: %1 → %2.")
                 .arg(formatNumber(effect.oldTarget), formatNumber(effect.newTarget));
    if (effect.entering.empty() && effect.leaving.empty() && effect.changing.empty())
        lines << tr("The prizes stay as they are.");
    if (!effect.entering.empty())
        lines << tr("Into the prizes:") << prizesOf(effect.entering);
    if (!effect.leaving.empty())
        lines << tr("Out of the prizes, with the prize they had:") << prizesOf(effect.leaving);
    for (const PrizeChange &change : effect.changing)
        lines << tr("Another prize for %1: %2 → %3.")
                     .arg(change.person.fullName, prizeText(change.before), prizeText(change.person.prize));
    return lines.join(u'\n');
}

} // namespace hoithi
