// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/blueprint.h"

#include "domain/paper/strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Blueprint)
};

using Kind = BlueprintProblemKind;

bool isText(const QString &text)
{
    return isPlainText(text, blueprintTextLimit)
           && std::ranges::none_of(text, [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

bool asksForTheSame(const BlueprintRow &one, BlueprintRow other)
{
    other.count = one.count;
    return one == other;
}

void addRowProblems(const Blueprint &blueprint, std::size_t index, std::vector<BlueprintProblem> &problems)
{
    const BlueprintRow &row = blueprint.rows[index];
    const auto add = [&](Kind kind) {
        problems.push_back({kind, static_cast<int>(index), row.count, blueprint.questionCount});
    };
    if (row.count < 1 || row.count > blueprint.questionCount)
        add(Kind::RowDemand);
    if (!isText(row.source) || !isText(row.topic) || !isText(row.tag))
        add(Kind::RowText);
    if (asksForTheSame(row, {}))
        add(Kind::RowEmpty);
    const auto before = blueprint.rows.begin() + static_cast<std::ptrdiff_t>(index);
    if (std::any_of(blueprint.rows.begin(), before,
                    [&](const BlueprintRow &each) { return asksForTheSame(each, row); }))
        add(Kind::RowRepeated);
}

QJsonObject rowJson(const BlueprintRow &row)
{
    QJsonObject object{{QStringLiteral("count"), row.count}};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    add(QStringLiteral("source"), row.source);
    add(QStringLiteral("topic"), row.topic);
    add(QStringLiteral("difficulty"), difficultyName(row.difficulty));
    add(QStringLiteral("tag"), row.tag);
    return object;
}

BlueprintRow readRow(const QJsonValue &value, const QString &path, QString *fault)
{
    StrictObject object(value, path, fault);
    BlueprintRow row;
    row.count = static_cast<int>(object.integer(QStringLiteral("count"), 1, maximumPaperQuestions));
    row.source = object.text(QStringLiteral("source"), blueprintTextLimit, true);
    row.topic = object.text(QStringLiteral("topic"), blueprintTextLimit, true);
    const QString difficulty = object.text(QStringLiteral("difficulty"), blueprintTextLimit, true);
    row.difficulty = difficultyFromName(difficulty);
    if (difficultyName(row.difficulty) != difficulty)
        object.refuse(QStringLiteral("difficulty"));
    row.tag = object.text(QStringLiteral("tag"), blueprintTextLimit, true);
    object.finish();
    return row;
}

auto notABlueprint(const QString &place)
{
    return failure(ErrorCode::BadInput,
                   Texts::tr("The blueprint is not as it should be at “%1”. Correct it and try again.").arg(place));
}

} // namespace

std::vector<BlueprintProblem> blueprintProblems(const Blueprint &blueprint)
{
    std::vector<BlueprintProblem> problems;
    if (blueprint.questionCount < 1 || blueprint.questionCount > maximumPaperQuestions)
        problems.push_back({Kind::QuestionCount, -1, blueprint.questionCount, maximumPaperQuestions});
    if (blueprint.variantCount < 1 || blueprint.variantCount > maximumPaperVariants)
        problems.push_back({Kind::VariantCount, -1, blueprint.variantCount, maximumPaperVariants});
    if (blueprint.rows.size() > static_cast<std::size_t>(maximumBlueprintRows)) {
        problems.push_back({Kind::RowCount, -1, static_cast<int>(blueprint.rows.size()), maximumBlueprintRows});
        return problems;
    }
    for (std::size_t row = 0; row < blueprint.rows.size(); ++row)
        addRowProblems(blueprint, row, problems);
    return problems;
}

namespace {

/// " Not to be taken: 16 that nobody has approved, 3 that other rounds use."; empty where there are none.
QString leftOutText(const LeftOutQuestions &leftOut)
{
    QStringList parts;
    if (leftOut.unapproved > 0)
        parts.append(Texts::tr("not approved yet: %1").arg(leftOut.unapproved));
    if (leftOut.used > 0)
        parts.append(Texts::tr("in papers of other rounds: %1").arg(leftOut.used));
    if (leftOut.retired > 0)
        parts.append(Texts::tr("retired: %1").arg(leftOut.retired));
    if (leftOut.unfit > 0)
        parts.append(Texts::tr("with faults, or too much like others: %1").arg(leftOut.unfit));
    if (parts.isEmpty())
        return {};
    return QLatin1Char(' ') + Texts::tr("Of the others it may take none (%1).").arg(parts.join(QStringLiteral("; ")));
}

} // namespace

QString blueprintProblemText(const BlueprintProblem &problem)
{
    const int row = problem.row + 1;
    const int wanted = problem.wanted;
    const int available = problem.available;
    switch (problem.kind) {
    case Kind::QuestionCount:
        return Texts::tr("A paper has between 1 and %1 questions, not %2.").arg(available).arg(wanted);
    case Kind::VariantCount:
        return Texts::tr("A paper has between 1 and %1 variants, not %2.").arg(available).arg(wanted);
    case Kind::RowCount:
        return Texts::tr("A blueprint has at most %1 rows, not %2.").arg(available).arg(wanted);
    case Kind::RowDemand:
        return Texts::tr("Row %1 asks for %2 questions, and the paper has %3.").arg(row).arg(wanted).arg(available);
    case Kind::RowEmpty:
        return Texts::tr("Row %1 says nothing of its questions. Give a source, a topic, a difficulty or a tag.")
            .arg(row);
    case Kind::RowRepeated:
        return Texts::tr("Row %1 asks for the same questions as a row before it.").arg(row);
    case Kind::RowText:
        return Texts::tr("Row %1 has a text that is too long, or not plain.").arg(row);
    case Kind::BankTooSmall:
        return Texts::tr("The paper has %1 questions, and the bank has %2 that may be taken.")
                   .arg(wanted)
                   .arg(available)
               + leftOutText(problem.leftOut);
    case Kind::RowTooFew:
        return Texts::tr("Row %1 asks for %2 questions, and the bank has %3 that may be taken.")
            .arg(row)
            .arg(wanted)
            .arg(available);
    case Kind::RowInTheWay:
        return Texts::tr("Row %1 asks for %2 questions, which cannot be met together with the rows before it.")
            .arg(row)
            .arg(wanted);
    case Kind::RestTooFew:
        return Texts::
            tr("The rows can be met, but then the bank has no paper of exactly %1 questions without near-duplicates.")
                .arg(wanted);
    case Kind::NotFound:
        return Texts::tr("No paper was found that meets all rows. Make the rows simpler, or ask for fewer questions.");
    }
    return {};
}

QString variantCode(int index, int variantCount)
{
    return variantCount == 1 ? QString() : QStringLiteral("%1").arg(index + 1, 3, 10, QLatin1Char('0'));
}

QByteArray toJson(const Blueprint &blueprint)
{
    QJsonArray rows;
    for (const BlueprintRow &row : blueprint.rows)
        rows.append(rowJson(row));
    const QJsonObject object{{QStringLiteral("questions"), blueprint.questionCount},
                             {QStringLiteral("variants"), blueprint.variantCount},
                             {QStringLiteral("rows"), rows}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Blueprint> blueprintFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return failure(ErrorCode::BadInput, Texts::tr("The blueprint is not a JSON object. Choose another file."),
                       parsing.errorString());
    QString fault;
    StrictObject object(document.object(), {}, &fault);
    Blueprint blueprint;
    blueprint.questionCount = static_cast<int>(object.integer(QStringLiteral("questions"), 1, maximumPaperQuestions));
    blueprint.variantCount = static_cast<int>(object.integer(QStringLiteral("variants"), 1, maximumPaperVariants));
    object.list(QStringLiteral("rows"), maximumBlueprintRows, [&](const QJsonValue &row, const QString &path) {
        blueprint.rows.push_back(readRow(row, path, &fault));
    });
    object.finish();
    if (!fault.isEmpty())
        return notABlueprint(fault);
    if (const auto problems = blueprintProblems(blueprint); !problems.empty())
        return failure(ErrorCode::BadInput, blueprintProblemText(problems.front()));
    return blueprint;
}

} // namespace hoithi
