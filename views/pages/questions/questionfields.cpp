// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the editor's fields hold, and how changes of it are undone.
#include "views/pages/questions/findinglines.h"
#include "views/pages/questions/imagestrip.h"
#include "views/pages/questions/optionlist.h"
#include "views/pages/questions/questioneditor.h"
#include "views/pages/questions/questionimages.h"
#include "views/widgets/growingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QUndoCommand>

#include <algorithm>
#include <array>
#include <utility>

namespace hoithi {

namespace {

constexpr qint64 pauseMs = 1000; ///< after which typing is another change

bool saysWhatIsMissing(const QuestionFinding &finding)
{
    using enum QuestionFindingKind;
    constexpr std::array missing{NoRightAnswer, EmptyOption, NoQuestionMark, NoExplanation, NoSource};
    return std::ranges::find(missing, finding.kind) != missing.end();
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : text.split(u',')) {
        if (const QString trimmed = tag.trimmed(); !trimmed.isEmpty())
            tags << trimmed;
    }
    return tags;
}

/// Which part differs: typing in another one is another change.
int differingPart(const Question &one, const Question &other)
{
    for (std::size_t i = 0; i < std::min(one.options.size(), other.options.size()); ++i) {
        if (one.options[i].text != other.options[i].text)
            return static_cast<int>(i);
    }
    constexpr int fields = maximumAnswerOptions;
    if (one.text != other.text)
        return fields;
    if (one.explanation != other.explanation)
        return fields + 1;
    if (one.legalReference != other.legalReference)
        return fields + 2;
    return one.topic != other.topic ? fields + 3 : fields + 4;
}

} // namespace

/// The whole question before and after: the same way back for every field.
class QuestionEditor::Change final : public QUndoCommand
{
public:
    Change(QuestionEditor &editor, Question before, Question after, bool typing)
        : m_editor(editor), m_before(std::move(before)), m_after(std::move(after)),
          m_part(typing ? differingPart(m_before, m_after) : -1)
    {}

    void undo() override { m_editor.apply(m_before); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            m_editor.apply(m_after);
    }
    [[nodiscard]] int id() const override { return m_part < 0 ? -1 : m_part; }
    bool mergeWith(const QUndoCommand *next) override
    {
        if (!m_editor.m_sinceTyping.isValid() || m_editor.m_sinceTyping.elapsed() > pauseMs)
            return false;
        m_after = static_cast<const Change *>(next)->m_after;
        return true;
    }

private:
    QuestionEditor &m_editor;
    Question m_before;
    Question m_after;
    int m_part;
    bool m_done = false; ///< it is in the fields already when it is recorded
};

Question QuestionEditor::question() const
{
    Question question = m_now; // with what has no field
    question.text = m_text->toPlainText();
    question.options = m_options->options();
    question.multiple = m_multiple->isChecked();
    question.keepOrder = m_keepOrder->isChecked();
    question.explanation = m_explanation->toPlainText();
    question.legalReference = m_legal->text();
    question.source = m_source->currentData().toString();
    question.topic = m_topic->currentText();
    question.difficulty = static_cast<Difficulty>(m_difficulty->currentData().toInt());
    question.tags = tagsOf(m_tags->text());
    question.images = m_strip->images();
    return question;
}

void QuestionEditor::edited(Step step)
{
    if (m_filling)
        return;
    Question after = question();
    if (after == m_now)
        return;
    m_savedAs.reset();
    m_undo.push(new Change(*this, m_now, after, step == Step::Typing));
    m_sinceTyping.start();
    m_now = std::move(after);
    m_pause.start();
    Q_EMIT changed();
}

void QuestionEditor::show(const Question &question)
{
    m_text->showText(question.text);
    {
        const QSignalBlocker quiet(m_multiple);
        m_multiple->setChecked(question.multiple);
    }
    m_options->show(question.options, question.multiple);
    m_keepOrder->setChecked(question.keepOrder);
    m_explanation->showText(question.explanation);
    if (m_legal->text() != question.legalReference)
        m_legal->setText(question.legalReference);
    int source = m_source->findData(question.source);
    if (source < 0) { // a source that the contest does not have any more stays what it is
        m_source->addItem(question.source, question.source);
        source = m_source->count() - 1;
    }
    m_source->setCurrentIndex(source);
    if (m_topic->currentText() != question.topic)
        m_topic->setEditText(question.topic);
    m_difficulty->setCurrentIndex(m_difficulty->findData(static_cast<int>(question.difficulty)));
    if (tagsOf(m_tags->text()) != question.tags)
        m_tags->setText(question.tags.join(QStringLiteral(", ")));
    m_strip->show(question.images);
}

void QuestionEditor::apply(const Question &question)
{
    m_filling = true;
    show(question);
    m_filling = false;
    m_now = question;
    m_sinceTyping.invalidate();
    m_pause.start();
    Q_EMIT changed();
}

/// Nothing to undo: what was undone to is as it was typed. A field that somebody types in is left alone until they leave it: a space
/// at its end may be the one before the next word.
void QuestionEditor::showSaved(const Question &question)
{
    m_age = Age::Known;
    const QWidget *typedIn = window()->focusWidget();
    if (question == m_now)
        m_savedAs.reset();
    else if (typedIn && isAncestorOf(typedIn))
        m_savedAs = question;
    else
        apply(question);
    check();
}

void QuestionEditor::showSavedLate(const QWidget *left)
{
    const bool gone =
        left && isAncestorOf(left) && window()->focusWidget() != left; // not while another window is in front
    if (m_savedAs && gone)
        apply(*std::exchange(m_savedAs, std::nullopt));
}

void QuestionEditor::open(const Question &question, Age age)
{
    m_age = age;
    m_savedAs.reset();
    m_undo.clear();
    m_filling = true;
    show(question);
    m_filling = false;
    m_now = question;
    if (m_now.options.empty())
        m_now.options.resize(minimumAnswerOptions); // as the fields show it
    m_sinceTyping.invalidate();
    m_pause.stop();
    setNear({});
    check();
}

void QuestionEditor::take(const Question &question)
{
    if (question == m_now)
        return;
    m_savedAs.reset();
    m_undo.push(new Change(*this, m_now, question, false));
    apply(question);
}

/// An empty question is not found fault with before somebody has begun.
void QuestionEditor::check()
{
    const Question typed = question();
    m_found = typed.text.isEmpty() && !m_undo.canUndo() ? std::vector<QuestionFinding>() : checkQuestion(typed);
    if (m_age == Age::New)
        std::erase_if(m_found, saysWhatIsMissing);
    const auto of = [this](auto matches) {
        std::vector<QuestionFinding> own;
        std::ranges::copy_if(m_found, std::back_inserter(own), matches);
        return own;
    };
    m_textFindings->setFindings(
        of([](const QuestionFinding &finding) { return finding.field == QuestionField::Text; }));
    m_explanationFindings->setFindings(
        of([](const QuestionFinding &finding) { return finding.field == QuestionField::Explanation; }));
    m_options->setFindings(m_found);
    m_wholeFindings->setFindings(of([](const QuestionFinding &finding) {
        return finding.field != QuestionField::Text && finding.field != QuestionField::Explanation
               && finding.field != QuestionField::Option;
    }));
}

void QuestionEditor::mend(QuestionField field, int index)
{
    if (m_readOnly)
        return;
    Question better = question();
    QString *text = field == QuestionField::Text          ? &better.text
                    : field == QuestionField::Explanation ? &better.explanation
                                                          : &better.options.at(static_cast<std::size_t>(index)).text;
    *text = mended(*text, checkCharacters(*text, field, index));
    take(better);
}

void QuestionEditor::mendLines()
{
    if (m_readOnly)
        return;
    Question better = question();
    for (QString *line : {&better.title, &better.legalReference, &better.topic})
        *line = mended(*line, checkCharacters(*line, QuestionField::LegalReference));
    for (QString &tag : better.tags)
        tag = mended(tag, checkCharacters(tag, QuestionField::Tag));
    take(better);
}

void QuestionEditor::addImages(const std::vector<QuestionImage> &images)
{
    Question more = question();
    more.images.insert(more.images.end(), images.begin(), images.end());
    take(more);
}

void QuestionEditor::removeImage(const QString &name)
{
    Question fewer = question();
    std::erase_if(fewer.images, [&name](const QuestionImage &image) { return image.name == name; });
    for (AnswerOption &option : fewer.options) {
        if (option.image == name)
            option.image.clear();
    }
    take(fewer);
}

/// One of the question's images, or none.
void QuestionEditor::chooseImage(int option, QWidget *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("optionImages"));
    const auto offer = [&](const QString &text, const QString &name) {
        menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, option, name] {
            Question other = question();
            other.options.at(static_cast<std::size_t>(option)).image = name;
            take(other);
        });
    };
    for (const QuestionImage &image : m_now.images)
        offer(image.name, image.name);
    if (m_now.images.empty())
        menu->addAction(tr("Add an image to the question first"))->setEnabled(false);
    menu->addSeparator();
    offer(tr("No image"), {});
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace hoithi
