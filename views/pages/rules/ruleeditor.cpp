// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/ruleeditor.h"

#include "domain/ranking/rulelimits.h"
#include "services/rules/planreadings.h"
#include "services/rules/ruletexts.h"
#include "views/pages/rules/orderlist.h"
#include "views/pages/rules/prizetable.h"
#include "views/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

const std::vector<int> allCriteria{0, 1, 2, 3};
const std::vector<int> allTies{0, 1, 2, 3};

template<typename Enum>
void setTexts(QComboBox *box, QString (*text)(Enum))
{
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, text(static_cast<Enum>(i)));
}

template<typename List>
std::vector<int> numbersOf(const List &list)
{
    std::vector<int> numbers;
    std::ranges::transform(list, std::back_inserter(numbers), [](auto value) { return static_cast<int>(value); });
    return numbers;
}

template<typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentIndex());
}

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("type", QStringLiteral("section"));
    return label;
}

QString readingText(const PlanQuestion &question)
{
    QStringList lines{question.text};
    for (std::size_t i = 0; i < question.readings.size(); ++i) {
        const PlanReading &reading = question.readings[i];
        const QString text = QStringLiteral("%1: %2").arg(reading.text, reading.meaning);
        lines.append(question.chosen == i ? RuleEditor::tr("Chosen – %1").arg(text) : text);
    }
    return lines.join(u'\n');
}

} // namespace

RuleEditor::RuleEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_form(new QVBoxLayout(this)), m_people(heading(this)),
      m_agencies(heading(this)), m_rate(new QWidget(this)), m_hasRate(new QCheckBox(m_rate)),
      m_leastRate(new QDoubleSpinBox(m_rate))
{
    m_form->setContentsMargins(space::m, space::m, space::m, space::m);
    m_form->setSpacing(space::s);
    buildQuestions();
    buildOrder();
    buildCollective();
    m_form->addStretch();
    connectFields();
    setRules(*ruleBookPreset(u"all-15"));
    retranslate();
}

QSpinBox *RuleEditor::addCount(const QString &name, int least)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, largestCount);
    return box;
}

QComboBox *RuleEditor::addChoice(const QString &name, int count)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    return box;
}

void RuleEditor::addRow(RuleSetting setting, QWidget *field)
{
    auto *title = new QLabel(this);
    title->setBuddy(field);
    m_titles.emplace(setting, title);
    m_form->addWidget(title);
    m_form->addWidget(field);
}

void RuleEditor::addReading(RuleSetting setting)
{
    auto *label = new QLabel(this);
    label->setObjectName(QStringLiteral("planReading.%1").arg(ruleSettingName(setting)));
    label->setProperty("type", QStringLiteral("muted"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readings.emplace(setting, label);
    m_form->addWidget(label);
}

void RuleEditor::addHeading(QLabel *heading)
{
    m_form->addWidget(heading);
}

void RuleEditor::buildQuestions()
{
    addHeading(m_people);
    m_questionCount = addCount(QStringLiteral("ruleQuestionCount"), 1);
    m_requiredCorrect = addCount(QStringLiteral("ruleRequiredCorrect"), 1);
    m_attempt = addChoice(QStringLiteral("ruleCountedAttempt"), 3);
    m_target = addChoice(QStringLiteral("rulePredictionTarget"), 3);
    m_missing = addChoice(QStringLiteral("ruleMissingPrediction"), 2);
    addRow(RuleSetting::QuestionCount, m_questionCount);
    addRow(RuleSetting::RequiredCorrect, m_requiredCorrect);
    addReading(RuleSetting::RequiredCorrect);
    addRow(RuleSetting::CountedAttempt, m_attempt);
    addRow(RuleSetting::PredictionTarget, m_target);
    addRow(RuleSetting::MissingPrediction, m_missing);
}

void RuleEditor::buildOrder()
{
    m_order = new OrderList(
        QStringLiteral("ruleOrder"), OrderList::Entries::AllCount,
        [](int criterion) { return ruleCriterionText(static_cast<Criterion>(criterion)); }, m_theme, this);
    m_repeat = addChoice(QStringLiteral("ruleRepeatWinners"), 3);
    m_prizes = new PrizeTable(this);
    addRow(RuleSetting::Order, m_order);
    addReading(RuleSetting::Order);
    addRow(RuleSetting::RepeatWinners, m_repeat);
    addRow(RuleSetting::Prizes, m_prizes);
}

void RuleEditor::buildCollective()
{
    addHeading(m_agencies);
    m_count = addCount(QStringLiteral("ruleCollectiveCount"), 0);
    m_metric = addChoice(QStringLiteral("ruleCollectiveMetric"), 3);
    m_hasRate->setObjectName(QStringLiteral("ruleHasMinimumRate"));
    m_leastRate->setObjectName(QStringLiteral("ruleMinimumRate"));
    m_leastRate->setRange(0, 100);
    m_leastRate->setDecimals(2);
    m_leastRate->setSuffix(QStringLiteral(" %"));
    auto *rate = new QHBoxLayout(m_rate);
    rate->setContentsMargins(0, 0, 0, 0);
    rate->addWidget(m_hasRate);
    rate->addWidget(m_leastRate, 1);
    m_ties = new OrderList(
        QStringLiteral("ruleTies"), OrderList::Entries::CanBeLeftOut,
        [](int tie) { return collectiveTieText(static_cast<CollectiveTie>(tie)); }, m_theme, this);
    addRow(RuleSetting::CollectiveCount, m_count);
    addRow(RuleSetting::CollectiveMetric, m_metric);
    addRow(RuleSetting::CollectiveMinimumRate, m_rate);
    addRow(RuleSetting::CollectiveTies, m_ties);
}

void RuleEditor::connectFields()
{
    for (const QSpinBox *box : {m_questionCount, m_requiredCorrect, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RuleEditor::tell);
    for (const QComboBox *box : {m_attempt, m_target, m_missing, m_repeat, m_metric})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::tell);
    for (const OrderList *list : {m_order, m_ties})
        connect(list, &OrderList::changed, this, &RuleEditor::tell);
    connect(m_prizes, &PrizeTable::changed, this, &RuleEditor::tell);
    connect(m_hasRate, &QCheckBox::toggled, this, &RuleEditor::tell);
    connect(m_leastRate, &QDoubleSpinBox::valueChanged, this, &RuleEditor::tell);
}

void RuleEditor::setRules(const RuleBook &rules)
{
    m_filling = true;
    m_questionCount->setValue(rules.questionCount);
    m_requiredCorrect->setValue(rules.requiredCorrect);
    m_attempt->setCurrentIndex(static_cast<int>(rules.countedAttempt));
    m_target->setCurrentIndex(static_cast<int>(rules.predictionTarget));
    m_missing->setCurrentIndex(static_cast<int>(rules.missingPrediction));
    m_order->setEntries(numbersOf(rules.order), allCriteria);
    m_repeat->setCurrentIndex(static_cast<int>(rules.repeatWinners));
    m_prizes->setPrizes(rules.prizes);
    m_count->setValue(rules.collective.count);
    m_metric->setCurrentIndex(static_cast<int>(rules.collective.metric));
    m_hasRate->setChecked(rules.collective.minimumRate.has_value());
    m_leastRate->setEnabled(m_hasRate->isChecked() && m_hasRate->isEnabled());
    m_leastRate->setValue(rules.collective.minimumRate.value_or(0) * 100);
    m_givenRate = rules.collective.minimumRate;
    m_givenPercent = m_leastRate->value();
    m_ties->setEntries(numbersOf(rules.collective.ties), allTies);
    m_filling = false;
    showReadings();
}

RuleBook RuleEditor::rules() const
{
    RuleBook rules;
    rules.questionCount = m_questionCount->value();
    rules.requiredCorrect = m_requiredCorrect->value();
    rules.countedAttempt = chosen<CountedAttempt>(m_attempt);
    rules.predictionTarget = chosen<PredictionTarget>(m_target);
    rules.missingPrediction = chosen<MissingPrediction>(m_missing);
    const std::vector<int> order = m_order->entries();
    for (std::size_t i = 0; i < rules.order.size() && i < order.size(); ++i)
        rules.order[i] = static_cast<Criterion>(order[i]);
    rules.repeatWinners = chosen<RepeatWinners>(m_repeat);
    rules.prizes = m_prizes->prizes();
    rules.collective.count = m_count->value();
    rules.collective.metric = chosen<CollectiveMetric>(m_metric);
    if (m_hasRate->isChecked())
        rules.collective.minimumRate = leastRate();
    rules.collective.ties.clear();
    for (const int tie : m_ties->entries())
        rules.collective.ties.push_back(static_cast<CollectiveTie>(tie));
    return rules;
}

/// A share with more digits than are shown stays as it is until another is typed.
double RuleEditor::leastRate() const
{
    const bool untouched = m_givenRate && qFuzzyCompare(m_leastRate->value() + 1, m_givenPercent + 1);
    return untouched ? *m_givenRate : m_leastRate->value() / 100;
}

void RuleEditor::setPlan(const QString &presetId)
{
    m_presetId = presetId;
    showReadings();
}

void RuleEditor::showReadings()
{
    for (const auto &[setting, label] : m_readings)
        label->hide();
    for (const PlanQuestion &question : planQuestions(m_presetId, rules())) {
        QLabel *label = m_readings.at(question.setting);
        label->setText(readingText(question));
        label->show();
    }
}

void RuleEditor::tell()
{
    if (m_filling)
        return;
    m_leastRate->setEnabled(m_hasRate->isChecked());
    showReadings();
    Q_EMIT changed();
}

void RuleEditor::setReadOnly(bool readOnly)
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_questionCount), static_cast<QWidget *>(m_requiredCorrect),
          static_cast<QWidget *>(m_attempt), static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_missing),
          static_cast<QWidget *>(m_repeat), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_metric),
          static_cast<QWidget *>(m_hasRate)})
        field->setEnabled(!readOnly);
    m_leastRate->setEnabled(!readOnly && m_hasRate->isChecked());
    m_order->setReadOnly(readOnly);
    m_ties->setReadOnly(readOnly);
    m_prizes->setReadOnly(readOnly);
}

void RuleEditor::retranslate()
{
    m_filling = true;
    m_people->setText(tr("Individual prizes"));
    m_agencies->setText(tr("Prizes of agencies"));
    for (const auto &[setting, title] : m_titles)
        title->setText(ruleSettingTitle(setting));
    setTexts(m_attempt, countedAttemptText);
    setTexts(m_target, predictionTargetText);
    setTexts(m_missing, missingPredictionText);
    setTexts(m_repeat, repeatWinnersText);
    setTexts(m_metric, collectiveMetricText);
    m_hasRate->setText(tr("At least"));
    m_leastRate->setLocale(QLocale());
    m_leastRate->setAccessibleName(ruleSettingTitle(RuleSetting::CollectiveMinimumRate));
    m_order->setTexts(ruleSettingTitle(RuleSetting::Order));
    m_ties->setTexts(ruleSettingTitle(RuleSetting::CollectiveTies));
    m_prizes->retranslate();
    m_filling = false;
    showReadings();
}

} // namespace hoithi
