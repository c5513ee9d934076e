// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/issuewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <span>

namespace hoithi {

namespace {

struct Word
{
    const char *names; ///< of one meaning, divided by blanks
    const char *text;
};

constexpr Word words[]{
    // types of questions
    {"essay extendedTextInteraction extendedText", QT_TRANSLATE_NOOP("IssueWords", "essay")},
    {"description", QT_TRANSLATE_NOOP("IssueWords", "text without answers")},
    {"numerical", QT_TRANSLATE_NOOP("IssueWords", "answer in numbers")},
    {"shortanswer textEntryInteraction", QT_TRANSLATE_NOOP("IssueWords", "short answer")},
    {"matching match ddmatch matchInteraction associateInteraction", QT_TRANSLATE_NOOP("IssueWords", "matching")},
    {"cloze multianswer inlineChoiceInteraction gapMatchInteraction gapselect ddwtos",
     QT_TRANSLATE_NOOP("IssueWords", "gaps to fill")},
    {"calculated calculatedsimple calculatedmulti", QT_TRANSLATE_NOOP("IssueWords", "calculated question")},
    {"ordering orderInteraction", QT_TRANSLATE_NOOP("IssueWords", "putting in order")},
    {"hotspotInteraction hottextInteraction selectPointInteraction ddimageortext ddmarker",
     QT_TRANSLATE_NOOP("IssueWords", "marking in an image")},
    {"uploadInteraction", QT_TRANSLATE_NOOP("IssueWords", "upload of a file")},
    {"random", QT_TRANSLATE_NOOP("IssueWords", "question drawn at random")},
    {"adaptive", QT_TRANSLATE_NOOP("IssueWords", "question in several steps")},
    {"templateDeclaration", QT_TRANSLATE_NOOP("IssueWords", "question with changing numbers")},
    {"multiple", QT_TRANSLATE_NOOP("IssueWords", "several right answers")},
    {"aiken", QT_TRANSLATE_NOOP("IssueWords", "a text that Aiken would read as something else")},
    // formatting
    {"b strong", QT_TRANSLATE_NOOP("IssueWords", "bold")},
    {"i em", QT_TRANSLATE_NOOP("IssueWords", "italics")},
    {"u", QT_TRANSLATE_NOOP("IssueWords", "underlining")},
    {"table tbody thead tr td th", QT_TRANSLATE_NOOP("IssueWords", "table")},
    {"ul ol li dl", QT_TRANSLATE_NOOP("IssueWords", "list")},
    {"a", QT_TRANSLATE_NOOP("IssueWords", "link")},
    {"h1 h2 h3 h4 h5 h6", QT_TRANSLATE_NOOP("IssueWords", "heading")},
    {"sup sub", QT_TRANSLATE_NOOP("IssueWords", "superscript or subscript")},
    {"font big small", QT_TRANSLATE_NOOP("IssueWords", "font")},
    {"s strike del", QT_TRANSLATE_NOOP("IssueWords", "strikethrough")},
    {"pre code tt", QT_TRANSLATE_NOOP("IssueWords", "typewriter text")},
    {"ruby rb rt rp", QT_TRANSLATE_NOOP("IssueWords", "reading aids above letters")},
    {"stylesheet style", QT_TRANSLATE_NOOP("IssueWords", "stylesheet")},
    {"markdown", QT_TRANSLATE_NOOP("IssueWords", "Markdown")},
    {"answernumbering", QT_TRANSLATE_NOOP("IssueWords", "numbering of the options")},
    {"\\n", QT_TRANSLATE_NOOP("IssueWords", "line breaks")},
    // fields and elements
    {"title", QT_TRANSLATE_NOOP("IssueWords", "title")},
    {"keepOrder shuffle", QT_TRANSLATE_NOOP("IssueWords", "order of the options")},
    {"explanation", QT_TRANSLATE_NOOP("IssueWords", "explanation")},
    {"legalReference", QT_TRANSLATE_NOOP("IssueWords", "legal reference")},
    {"source", QT_TRANSLATE_NOOP("IssueWords", "source")},
    {"topic", QT_TRANSLATE_NOOP("IssueWords", "topic")},
    {"difficulty", QT_TRANSLATE_NOOP("IssueWords", "difficulty")},
    {"tags", QT_TRANSLATE_NOOP("IssueWords", "tags")},
    {"id idnumber", QT_TRANSLATE_NOOP("IssueWords", "number in the other program")},
    {"info", QT_TRANSLATE_NOOP("IssueWords", "description of the category")},
    {"hidden", QT_TRANSLATE_NOOP("IssueWords", "mark as hidden")},
    {"hint", QT_TRANSLATE_NOOP("IssueWords", "hint")},
    {"rubricBlock", QT_TRANSLATE_NOOP("IssueWords", "instructions")},
    {"feedbackInline feedbackBlock modalFeedback", QT_TRANSLATE_NOOP("IssueWords", "feedback")},
    {"timeDependent", QT_TRANSLATE_NOOP("IssueWords", "time limit")},
    {"responseProcessing", QT_TRANSLATE_NOOP("IssueWords", "scoring of its own")},
    {"assessmentStimulusRef", QT_TRANSLATE_NOOP("IssueWords", "text shared with other questions")},
    {"object", QT_TRANSLATE_NOOP("IssueWords", "embedded object")},
    {"answer", QT_TRANSLATE_NOOP("IssueWords", "empty answer")},
    {"fraction mappedValue", QT_TRANSLATE_NOOP("IssueWords", "share of the marks")},
    {"imsmanifest.xml", QT_TRANSLATE_NOOP("IssueWords", "no list of contents (imsmanifest.xml)")},
};

/// Behind them stands a value: "penalty 0.5".
constexpr Word measures[]{
    {"penalty", QT_TRANSLATE_NOOP("IssueWords", "penalty")},
    {"defaultgrade MAXSCORE", QT_TRANSLATE_NOOP("IssueWords", "marks")},
    {"maxChoices", QT_TRANSLATE_NOOP("IssueWords", "options that may be chosen:")},
    {"identifier", QT_TRANSLATE_NOOP("IssueWords", "the same name twice:")},
    {"href", QT_TRANSLATE_NOOP("IssueWords", "missing file:")},
};

using Meanings = std::map<QString, const char *>;

Meanings meaningsOf(std::span<const Word> table)
{
    Meanings found;
    for (const Word &word : table) {
        for (const QString &name : QString::fromLatin1(word.names).split(QLatin1Char(' ')))
            found[name] = word.text;
    }
    return found;
}

QString translated(const QString &part)
{
    static const Meanings whole = meaningsOf(words);
    static const Meanings measured = meaningsOf(measures);
    if (const auto known = whole.find(part); known != whole.end())
        return QCoreApplication::translate("IssueWords", known->second);
    const qsizetype blank = part.indexOf(QLatin1Char(' '));
    const auto measure = blank < 0 ? measured.end() : measured.find(part.first(blank));
    return measure == measured.end() ? part
                                     : QCoreApplication::translate("IssueWords", measure->second) + part.sliced(blank);
}

} // namespace

QString issueWords(const QString &detail)
{
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    for (const QString &part : detail.split(comma)) {
        const QString text = translated(part);
        if (!parts.contains(text))
            parts.append(text);
    }
    return parts.join(comma);
}

} // namespace hoithi
