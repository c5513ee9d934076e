// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/questionfilterbar.h"

#include "itemmodels/questions/questionlabels.h"
#include "views/theme/tokens.h"
#include "views/widgets/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr int shownLetters = 5;
constexpr int inAnyRound = -1;
constexpr int inNoRound = -2;
constexpr std::array<const char *, 6> names{"State", "Source", "Topic", "Difficulty", "Round", "Author"};

QString elided(const QString &text)
{
    constexpr qsizetype limit = 24;
    return text.size() > limit ? QString(text.left(limit) + u'…') : text;
}

QStringList sorted(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace

QuestionFilterBar::QuestionFilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_field(new FilterField(theme, this))
{
    setObjectName(QStringLiteral("questionFilter"));
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *choice = new QComboBox(this);
        choice->setObjectName(QStringLiteral("filter%1").arg(QLatin1String(names.at(i))));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(shownLetters);
        connect(choice, &QComboBox::currentIndexChanged, this, &QuestionFilterBar::settle);
        m_boxes.at(i) = choice;
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip%1").arg(QLatin1String(names.at(i))));
        chip->setProperty("role", QStringLiteral("chip"));
        chip->hide();
        connect(chip, &QToolButton::clicked, choice, [choice] { choice->setCurrentIndex(0); });
        m_chips.at(i) = chip;
    }
    connect(m_field, &FilterField::textSettled, this, &QuestionFilterBar::changed);
    buildRows();
}

void QuestionFilterBar::buildRows()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::s);
    for (QComboBox *choice : m_boxes)
        choices->addWidget(choice, 1);
    auto *found = new QHBoxLayout;
    found->setSpacing(space::s);
    found->addWidget(m_field);
    for (QToolButton *chip : m_chips)
        found->addWidget(chip);
    found->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(found);
    layout->addLayout(choices);
}

QuestionFilter QuestionFilterBar::filter() const
{
    const auto text = [this](Criterion criterion) -> std::optional<QString> {
        const QVariant chosen = box(criterion)->currentData();
        return chosen.isValid() ? std::optional(chosen.toString()) : std::nullopt;
    };
    const auto number = [this](Criterion criterion) -> std::optional<int> {
        const QVariant chosen = box(criterion)->currentData();
        return chosen.isValid() ? std::optional(chosen.toInt()) : std::nullopt;
    };
    QuestionFilter filter;
    filter.text = m_field->text();
    filter.source = text(Source);
    filter.topic = text(Topic);
    filter.author = text(Author);
    filter.state = number(State);
    if (const auto difficulty = number(DifficultyCriterion))
        filter.difficulty = static_cast<Difficulty>(*difficulty);
    if (const auto round = number(Round)) {
        if (*round > 0)
            filter.round = round;
        else
            filter.used = *round == inAnyRound;
    }
    return filter;
}

bool QuestionFilterBar::isEmpty() const
{
    return m_field->text().isEmpty()
           && std::ranges::all_of(m_boxes, [](const QComboBox *choice) { return choice->currentIndex() <= 0; });
}

void QuestionFilterBar::settle()
{
    showChips();
    Q_EMIT changed();
}

void QuestionFilterBar::showChips()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(m_boxes.at(i)->currentIndex() > 0);
        m_chips.at(i)->setText(elided(m_boxes.at(i)->currentText()).replace(u'&', QStringLiteral("&&"))
                               + QStringLiteral(" ×"));
        m_chips.at(i)->setToolTip(tr("Take this filter away"));
    }
}

void QuestionFilterBar::fill(Criterion criterion, const QString &all, const Choices &choices)
{
    const QSignalBlocker quiet(box(criterion));
    const QVariant chosen = box(criterion)->currentData();
    box(criterion)->clear();
    box(criterion)->addItem(all, QVariant());
    for (const auto &[text, value] : choices)
        box(criterion)->addItem(text, value);
    box(criterion)->setCurrentIndex(std::max(chosen.isValid() ? box(criterion)->findData(chosen) : 0, 0));
}

void QuestionFilterBar::setChoices(const QuestionBank &bank)
{
    QSet<QString> topics;
    QSet<QString> authors;
    std::set<int> rounds;
    for (const BankQuestion &question : bank.questions) {
        topics.insert(question.question.topic);
        authors.insert(question.author);
        if (question.usedInRound > 0)
            rounds.insert(question.usedInRound);
    }
    m_sources = bank.sources;
    m_topics = sorted(topics);
    m_authors = sorted(authors);
    m_rounds.assign(rounds.begin(), rounds.end());
    fillFromBank();
    showChips();
}

void QuestionFilterBar::fillFromBank()
{
    const QString none = tr("(none)");
    Choices sources{{none, QString()}};
    for (const QuestionSource &source : m_sources)
        sources.emplace_back(source.shortName, source.code);
    fill(Source, tr("All sources"), sources);
    Choices topics;
    for (const QString &topic : std::as_const(m_topics))
        topics.emplace_back(topic.isEmpty() ? none : topic, topic);
    fill(Topic, tr("All topics"), topics);
    Choices authors;
    for (const QString &author : std::as_const(m_authors))
        authors.emplace_back(author, author);
    fill(Author, tr("All authors"), authors);
    Choices rounds{{tr("Used in a round"), inAnyRound}, {tr("Not used yet"), inNoRound}};
    for (const int round : m_rounds)
        rounds.emplace_back(tr("Round %1").arg(round), round);
    fill(Round, tr("All rounds"), rounds);
}

void QuestionFilterBar::fillFixed()
{
    Choices states;
    for (const QuestionState state : allQuestionStates)
        states.emplace_back(questionStateText(state), static_cast<int>(state));
    fill(State, tr("All states"), states);
    Choices difficulties;
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        difficulties.emplace_back(difficultyText(difficulty), static_cast<int>(difficulty));
    difficulties.emplace_back(tr("(none)"), static_cast<int>(Difficulty::Unset));
    fill(DifficultyCriterion, tr("All difficulties"), difficulties);
}

void QuestionFilterBar::setCount(qint64 shown, qint64 total)
{
    m_field->setCount(shown, total);
}

void QuestionFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not seven
        for (QComboBox *choice : m_boxes)
            choice->setCurrentIndex(0);
        m_field->clear();
    }
    settle();
}

void QuestionFilterBar::focusField()
{
    m_field->focusField();
}

void QuestionFilterBar::retranslate()
{
    m_field->setPlaceholder(tr("Filter the questions"));
    const std::array<QString, CriterionTotal> spoken{tr("State"),      tr("Source"), tr("Topic"),
                                                     tr("Difficulty"), tr("Round"),  tr("Author")};
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setAccessibleName(spoken.at(i));
    fillFixed();
    fillFromBank();
    showChips();
}

} // namespace hoithi
