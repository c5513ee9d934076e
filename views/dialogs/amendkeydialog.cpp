// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/amendkeydialog.h"

#include "base/personname.h"
#include "views/dialogs/correctmatrix.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/windowwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr int shownEffectLines = 5; // more are scrolled
constexpr int optionLines = 4;      // likewise; most questions have four
constexpr int amendmentWidth = 860; // a name, an account and a prize on one line, and the matrix beside them

} // namespace

AmendKeyDialog::AmendKeyDialog(ContestSession &session, const RoundState &round, const QString &roundTitle,
                               const std::optional<Member> &member, QWidget *parent, const AmendedQuestion &first)
    : FormDialog(
        tr("Amend the answer key of %1").arg(roundTitle),
        consequenceFor(member, tr("The key becomes a new version and the round's ranking becomes stale: it must be "
                                  "ranked and signed again. Look at the effect on the prizes before recording it.")),
        member ? tr("Propose the &amendment") : tr("Record &amendment"), parent),
      m_session(session), m_round(round.round.number), m_paper(new QComboBox(this)), m_question(new QSpinBox(this)),
      m_text(new QLabel(this)), m_choices(new QButtonGroup(this)), m_options(new QListWidget(this)),
      m_preview(new QPushButton(tr("&Show the effect"), this)), m_effect(new QPlainTextEdit(this)),
      m_matrix(new CorrectMatrix(this)), m_job(new JobBar(this))
{
    setMinimumWidth(amendmentWidth);
    buildQuestion(round, first);
    buildChoices();
    buildPeople(member);
    buildEffect();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &AmendKeyDialog::showQuestion);
    connect(m_question, &QSpinBox::valueChanged, this, &AmendKeyDialog::showQuestion);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            offerOptions();
    });
    connect(m_options, &QListWidget::itemChanged, this, &AmendKeyDialog::takeTicks);
    connect(m_accept, &QLineEdit::textChanged, this, &AmendKeyDialog::changed);
    connect(m_preview, &QPushButton::clicked, this, &AmendKeyDialog::preview);
    showQuestion();
    whenAnswered(m_session.keysInForce(m_round), this, [this](const Result<RoundAnalysis> &keys) { takeKeys(keys); });
}

/// Nobody waits for the effect any more.
AmendKeyDialog::~AmendKeyDialog()
{
    m_job->cancel();
}

void AmendKeyDialog::buildQuestion(const RoundState &round, const AmendedQuestion &first)
{
    for (const QString &code : round.paperCodes)
        m_paper->addItem(code.isEmpty() ? tr("The round's only paper") : code, code);
    m_paper->setObjectName(QStringLiteral("amendedPaper"));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(first.paperCode)));
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setRange(1, std::max(1, round.questionCount));
    m_question->setValue(first.number);
    m_text->setObjectName(QStringLiteral("amendedText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *questionLabel = new QLabel(tr("&Question"), this);
    questionLabel->setBuddy(m_question);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_paper, 1);
    row->addWidget(questionLabel);
    row->addWidget(m_question);
    auto *paperLabel = new QLabel(tr("&Paper"), this);
    paperLabel->setBuddy(m_paper);
    form()->addRow(paperLabel, row);
    form()->addRow(QString(), m_text);
}

void AmendKeyDialog::buildChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    const auto add = [&](Choice id, const char *name, const QString &text) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        m_choices->addButton(button, id);
        row->addWidget(button);
    };
    add(Correct, "correctKey", tr("C&orrect the key"));
    add(AcceptSeveral, "acceptSeveral", tr("Accept se&veral answers"));
    add(Neutralise, "neutralise", tr("Counts as right for &everybody (neutralised)"));
    row->addStretch();
    m_choices->button(Correct)->setChecked(true);
    form()->addRow(tr("Change"), row);
    m_options->setObjectName(QStringLiteral("answerOptions"));
    m_options->setAccessibleName(tr("Right answers"));
    m_options->setFixedHeight(optionLines * (fontMetrics().lineSpacing() + space::xs));
    m_options->setTabKeyNavigation(false);
    m_options->setWordWrap(true);
    form()->addRow(tr("Right answers"), m_options);
    m_accept = addLine(tr("A&ccept"), QStringLiteral("acceptAnswers"), tr("B,C: either of them; BC: both together"));
}

void AmendKeyDialog::buildPeople(const std::optional<Member> &member)
{
    m_first = addLine(tr("&First approver"), QStringLiteral("approver1"));
    m_second = addBeside(m_first, tr("Seco&nd approver"), QStringLiteral("approver2"));
    bindName(m_first, member);
    offerNames(m_second);
    if (member)
        hideLine(m_second);
    m_reason = addLine(tr("&Reason"), QStringLiteral("reason"));
}

void AmendKeyDialog::buildEffect()
{
    m_preview->setObjectName(QStringLiteral("previewEffect"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setAccessibleName(tr("Effect on the prizes"));
    m_effect->setReadOnly(true);
    m_effect->setTabChangesFocus(true);
    const int height = shownEffectLines * fontMetrics().lineSpacing(); // their hints are too high for small screens
    m_effect->setFixedHeight(height);
    m_matrix->setFixedHeight(height);
    m_job->setCancelText(tr("S&top")); // “Cancel” is what happens to the amendment
    auto *row = new QHBoxLayout;
    row->addWidget(m_effect, 1);
    row->addWidget(m_matrix, 1);
    row->addWidget(m_job, 1);
    form()->addRow(m_preview, row);
}

void AmendKeyDialog::takeKeys(const Result<RoundAnalysis> &keys)
{
    if (!keys)
        return; // letters can be typed all the same, and the preview says what is wrong
    m_keys = *keys;
    showQuestion();
}

const AnalysedQuestion *AmendKeyDialog::question() const
{
    if (!m_keys)
        return nullptr;
    for (const AnalysedPaper &paper : m_keys->papers) {
        for (const AnalysedQuestion &question : paper.questions) {
            const bool named = std::ranges::any_of(question.places, [this](const PrintedPlace &place) {
                return place.paperCode == m_paper->currentData().toString() && place.number == m_question->value();
            });
            if (named)
                return &question;
        }
    }
    return nullptr;
}

const PrintedPlace *AmendKeyDialog::place() const
{
    const AnalysedQuestion *shown = question();
    if (!shown)
        return nullptr;
    const auto named = std::ranges::find_if(shown->places, [this](const PrintedPlace &each) {
        return each.paperCode == m_paper->currentData().toString();
    });
    return &*named;
}

void AmendKeyDialog::showQuestion()
{
    const AnalysedQuestion *shown = question();
    const PrintedPlace *printed = place();
    showInForce(printed && printed->key.neutralised);
    QStringList texts;
    if (shown && shown->wording)
        texts << shown->wording->text;
    if (m_neutralised)
        texts << tr("The key in force: neutralised, every answer counts as right.");
    m_text->setText(texts.join(u'\n'));
    form()->setRowVisible(m_text, !texts.isEmpty());
    offerOptions();
}

/// What is in force is what the choice begins with.
void AmendKeyDialog::showInForce(bool neutralised)
{
    if (std::exchange(m_neutralised, neutralised) == neutralised)
        return;
    const QSignalBlocker quiet(m_choices);
    m_choices->button(neutralised ? Neutralise : Correct)->setChecked(true);
}

/// As they are printed, those of the key in force ticked.
void AmendKeyDialog::offerOptions()
{
    const AnalysedQuestion *shown = question();
    const PrintedPlace *printed = place();
    const QSignalBlocker blocker(m_options);
    m_options->clear();
    form()->setRowVisible(m_options, shown && choice() != Neutralise); // every answer counts then
    form()->setRowVisible(m_accept, choice() != Neutralise);
    for (int letter = 0; shown && letter < shown->item.optionCount; ++letter) {
        const auto place = static_cast<std::size_t>(letter);
        const std::size_t option = place < printed->optionOrder.size() ? printed->optionOrder[place] : place;
        const bool inForce = std::ranges::any_of(printed->key.accepted,
                                                 [place](OptionSet accepted) { return (accepted >> place & 1U) != 0; });
        QString text = optionLetter(letter);
        if (shown->wording)
            text += QStringLiteral(". ") + shown->wording->options[option].text;
        if (inForce)
            text = m_neutralised ? tr("%1 (the key before)").arg(text) : tr("%1 (key in force)").arg(text);
        auto *item = new QListWidgetItem(text, m_options);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(inForce ? Qt::Checked : Qt::Unchecked);
    }
    if (printed) {
        const QSignalBlocker typing(m_accept);
        QStringList accepted;
        for (const OptionSet options : printed->key.accepted)
            accepted.append(optionSetText(options).remove(u'{').remove(u'}'));
        m_accept->setText(accepted.join(u','));
    }
    changed();
}

/// What is ticked, in letters: one of them, any of them, or for a question with several right options all together.
void AmendKeyDialog::takeTicks(const QListWidgetItem *ticked)
{
    const AnalysedQuestion *shown = question();
    const bool together = shown && shown->item.multiple && choice() == Correct;
    const QSignalBlocker blocker(m_options);
    QStringList letters;
    for (int letter = 0; letter < m_options->count(); ++letter) {
        QListWidgetItem *item = m_options->item(letter);
        if (choice() == Correct && !together && item != ticked && ticked->checkState() == Qt::Checked)
            item->setCheckState(Qt::Unchecked);
        if (item->checkState() == Qt::Checked)
            letters.append(optionLetter(letter));
    }
    m_accept->setText(letters.join(together ? QString() : QStringLiteral(",")));
    changed();
}

AmendKeyDialog::Choice AmendKeyDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

KeyAmendment AmendKeyDialog::amendment() const
{
    const bool neutralise = choice() == Neutralise;
    return {m_round,
            m_paper->currentData().toString(),
            m_question->value(),
            neutralise,
            neutralise ? QString() : m_accept->text().trimmed().toUpper(),
            approvers(),
            m_reason->text().trimmed(),
            m_shownKeys};
}

QStringList AmendKeyDialog::approvers() const
{
    if (m_second->isHidden()) // the second judge confirms later
        return {m_first->text().trimmed()};
    return {m_first->text().trimmed(), m_second->text().trimmed()};
}

QString AmendKeyDialog::missing() const
{
    const QString accepted = m_accept->text().trimmed();
    if (m_neutralised && choice() == Neutralise)
        return tr("The question is neutralised already. Choose another change, or another question.");
    if (choice() != Neutralise && accepted.isEmpty())
        return tr("Say which answers are right, or neutralise the question.");
    if (choice() == Correct && accepted.contains(u','))
        return tr("A corrected key has one answer. To count several as right, choose “Accept several answers”.");
    const bool alone = m_second->isHidden();
    if (!alone && (!namesPerson(m_first->text()) || !namesPerson(m_second->text())))
        return tr("Two people must approve.");
    if (!alone && mayBeSamePerson(m_first->text(), m_second->text()))
        return tr("The two approvers must be two people.");
    if (m_reason->text().trimmed().isEmpty())
        return tr("Give the reason.");
    if (!m_previewed)
        return tr("Look at the effect first.");
    return {};
}

void AmendKeyDialog::changed()
{
    stopPreview();
    m_previewed = false;
    m_shownKeys.clear();
    m_effect->clear();
    m_matrix->show({});
    check();
}

void AmendKeyDialog::stopPreview()
{
    ++m_asked;
    m_job->cancel();
    m_job->finish();
    m_matrix->setVisible(true);
}

void AmendKeyDialog::preview()
{
    changed();
    m_matrix->hide();
    const quint64 asked = ++m_asked;
    const JobBar::Job job = m_job->start(tr("Ranking with the amended key…"));
    KeyAmendment draft = amendment();
    draft.approvers.clear(); // who approves may be known later
    whenAnswered(m_session.previewAmendment(draft, job.stop, job.progress), this,
                 [this, asked](const Result<AmendmentEffect> &effect) {
                     if (asked == m_asked)
                         takeEffect(effect);
                 });
}

void AmendKeyDialog::takeEffect(const Result<AmendmentEffect> &effect)
{
    stopPreview();
    m_previewed = effect.has_value();
    m_shownKeys = effect ? effect->keys : QString();
    m_effect->setPlainText(effect ? describe(*effect) : inWindowWords(effect.error().message));
    m_matrix->show(effect ? effect->correct : std::vector<CorrectChange>());
    check();
}

} // namespace hoithi
