// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/bulkeditdialog.h"

#include "base/text.h"
#include "itemmodels/format.h"
#include "itemmodels/questions/questionlabels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace hoithi {

namespace {

constexpr int shownLetters = 24;

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (const QString clean = normalized(tag); !clean.isEmpty())
            tags << clean;
    }
    return tags;
}

} // namespace

BulkEditDialog::BulkEditDialog(std::vector<BankQuestion> questions, const QuestionBank &bank, QWidget *parent)
    : FormDialog(tr("Edit the selected questions"), {}, tr("&Change them"), parent), m_questions(std::move(questions)),
      m_source(addChoice(tr("&Source"), "bulkSource")), m_topic(addChoice(tr("&Topic"), "bulkTopic")),
      m_difficulty(addChoice(tr("&Difficulty"), "bulkDifficulty")),
      m_keepOrder(addChoice(tr("&Order of options"), "bulkKeepOrder")), m_added(nullptr), m_removed(nullptr)
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    fill(bank);
    m_added = addLine(tr("&Add keywords"), QStringLiteral("bulkAdded"), tr("Separated by commas"));
    m_removed = addLine(tr("&Remove keywords"), QStringLiteral("bulkRemoved"), tr("Separated by commas"));
    for (QComboBox *box : {m_source, m_topic, m_difficulty, m_keepOrder})
        connect(box, &QComboBox::currentTextChanged, this, &BulkEditDialog::count);
    for (QLineEdit *line : {m_added, m_removed})
        connect(line, &QLineEdit::textChanged, this, &BulkEditDialog::count);
    count();
}

QComboBox *BulkEditDialog::addChoice(const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shownLetters);
    box->addItem(tr("(as it is)"), QVariant());
    auto *text = new QLabel(label, this);
    text->setBuddy(box);
    form()->addRow(text, box);
    return box;
}

void BulkEditDialog::fill(const QuestionBank &bank)
{
    for (const QuestionSource &source : bank.sources)
        m_source->addItem(source.shortName, source.code);
    QStringList topics;
    for (const BankQuestion &question : bank.questions)
        topics << question.question.topic;
    topics.removeAll(QString());
    topics.removeDuplicates();
    topics.sort(Qt::CaseInsensitive);
    for (const QString &topic : topics)
        m_topic->addItem(topic, topic);
    m_topic->setEditable(true);
    m_topic->setInsertPolicy(QComboBox::NoInsert);
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        m_difficulty->addItem(difficultyText(difficulty), static_cast<int>(difficulty));
    m_keepOrder->addItem(tr("Keep it"), true);
    m_keepOrder->addItem(tr("Shuffle"), false);
}

BulkChange BulkEditDialog::change() const
{
    BulkChange change;
    if (const QVariant source = m_source->currentData(); source.isValid())
        change.source = source.toString();
    const QString topic = normalized(m_topic->currentText());
    if (topic != m_topic->itemText(0) && !topic.isEmpty())
        change.topic = topic;
    if (const QVariant difficulty = m_difficulty->currentData(); difficulty.isValid())
        change.difficulty = static_cast<Difficulty>(difficulty.toInt());
    if (const QVariant keep = m_keepOrder->currentData(); keep.isValid())
        change.keepOrder = keep.toBool();
    change.tagsAdded = tagsOf(m_added->text());
    change.tagsRemoved = tagsOf(m_removed->text());
    return change;
}

std::vector<QuestionEdit> BulkEditDialog::edits() const
{
    const BulkChange wanted = change();
    std::vector<QuestionEdit> edits;
    for (const BankQuestion &question : m_questions) {
        if (Question other = changed(question.question, wanted); other != question.question)
            edits.push_back({question.id, question.version, std::move(other)});
    }
    return edits;
}

void BulkEditDialog::count()
{
    const BulkChange wanted = change();
    qint64 affected = 0;
    qint64 approved = 0;
    for (const BankQuestion &question : m_questions) {
        const bool differs = changed(question.question, wanted) != question.question;
        affected += differs ? 1 : 0;
        approved += differs && question.state == QuestionState::Approved ? 1 : 0;
    }
    QString text = tr("This changes %1 of %2 selected questions, in one change.")
                       .arg(formatNumber(affected), formatNumber(std::ssize(m_questions)));
    if (approved > 0)
        text += u' ' + tr("%1 of them are approved, and go back to review.").arg(formatNumber(approved));
    setTexts(tr("Edit the selected questions"), text);
    m_affected = affected;
    check();
}

QString BulkEditDialog::missing() const
{
    return m_affected == 0 ? tr("Choose what changes.") : QString();
}

} // namespace hoithi
