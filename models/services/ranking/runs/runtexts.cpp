// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/runs/runtexts.h"

#include "domain/ranking/ruledifference.h"
#include "services/rules/ruletexts.h"

#include <QCoreApplication>

#include <array>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RunTexts)
};

const QString dash = QStringLiteral("–");

QString keyTitle(const RunInputChange &change)
{
    if (change.detail.isEmpty())
        return change.subject.isEmpty() ? Texts::tr("Version of the answer key")
                                        : Texts::tr("Version of the answer key of paper %1").arg(change.subject);
    return change.subject.isEmpty() ? Texts::tr("Key of question %1").arg(change.detail)
                                    : Texts::tr("Key of paper %1, question %2").arg(change.subject, change.detail);
}

QString rulesTitle(const RunInputChange &change)
{
    const auto setting = ruleSettingFromName(change.subject);
    return setting ? ruleSettingTitle(*setting) : Texts::tr("Version of the rule book");
}

QString tieTitle(const RunInputChange &change)
{
    return change.detail.isEmpty() ? Texts::tr("Tie decided by the judges: %1").arg(change.subject)
                                   : Texts::tr("Tie decided by draw, seed %1: %2").arg(change.detail, change.subject);
}

QString rosterTitle(const RunInputChange &change)
{
    if (change.subject == QStringLiteral("excluded"))
        return Texts::tr("Roster: account %1 excludes those merged with it").arg(change.detail);
    return change.subject == QStringLiteral("withdrawn") ? Texts::tr("Roster: entries withdrawn")
                                                         : Texts::tr("Roster: entries");
}

} // namespace

QString shortRunHash(const QByteArray &hash)
{
    constexpr qsizetype enough = 12;
    return QString::fromLatin1(hash.left(enough));
}

QString runStateName(RunState state)
{
    constexpr std::array names{QLatin1String("current"), QLatin1String("stale"), QLatin1String("superseded")};
    return names.at(static_cast<std::size_t>(state));
}

QString runStateText(const ListedRun &run)
{
    switch (run.state) {
    case RunState::Current:
        return Texts::tr("current");
    case RunState::Stale:
        return Texts::tr("no longer valid: %1").arg(run.run.staleBecause);
    case RunState::Superseded:
        break;
    }
    const QString by = Texts::tr("superseded by %1").arg(shortRunHash(run.supersededBy));
    return QStringLiteral("%1: %2").arg(by, run.run.current ? Texts::tr("another result from the same inputs")
                                                            : run.run.staleBecause);
}

QString runSignaturesText(const RunSummary &run)
{
    if (run.signedBy.empty())
        return dash;
    const QString names = QStringList(run.signedBy.begin(), run.signedBy.end()).join(QStringLiteral(", "));
    const auto count = std::ssize(run.signedBy);
    if (count > run.quorum) // more have signed than had to
        return QStringLiteral("%1: %2").arg(QString::number(count), names);
    return Texts::tr("%1 of %2: %3").arg(QString::number(count), QString::number(run.quorum), names);
}

QString runInputName(RunInput input)
{
    constexpr std::array names{QLatin1String("rules"),     QLatin1String("keys"),      QLatin1String("batches"),
                               QLatin1String("conflicts"), QLatin1String("decisions"), QLatin1String("merged"),
                               QLatin1String("ties"),      QLatin1String("roster"),    QLatin1String("earlier_runs")};
    return names.at(static_cast<std::size_t>(input));
}

QString runInputTitle(const RunInputChange &change)
{
    switch (change.input) {
    case RunInput::Rules:
        return rulesTitle(change);
    case RunInput::Keys:
        return keyTitle(change);
    case RunInput::Batches:
        return Texts::tr("File %1 (rows accepted: %2)").arg(change.subject, change.detail);
    case RunInput::Conflicts:
        return Texts::tr("Later row of submission %1 counts").arg(change.subject);
    case RunInput::Decisions:
        return Texts::tr("Submission %1 taken out").arg(change.subject);
    case RunInput::Merges:
        return Texts::tr("Accounts counted as one person: %1").arg(change.subject);
    case RunInput::Ties:
        return tieTitle(change);
    case RunInput::Roster:
        return rosterTitle(change);
    case RunInput::EarlierRuns:
        break;
    }
    return Texts::tr("Result of round %1").arg(change.subject);
}

QString runInputValueText(const RunInputChange &change, const QJsonValue &value)
{
    const auto setting = change.input == RunInput::Rules ? ruleSettingFromName(change.subject) : std::nullopt;
    if (setting)
        return ruleValueText(*setting, value);
    if (value.isNull() || value.isUndefined())
        return dash;
    if (value.isBool())
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    if (change.input == RunInput::EarlierRuns)
        return shortRunHash(text.toLatin1());
    return text == QStringLiteral("*") ? Texts::tr("counts for everybody") : text;
}

std::vector<RunFigureChange> runFigureChanges(const RunComparison &comparison)
{
    const auto &[first, second] = comparison.runs;
    std::vector<RunFigureChange> figures{
        {QStringLiteral("target"), Texts::tr("Number to predict"), first.run.target, second.run.target},
        {QStringLiteral("participants"), Texts::tr("People"), first.run.participants, second.run.participants},
        {QStringLiteral("eligible"), Texts::tr("Eligible"), first.run.eligible, second.run.eligible},
        {QStringLiteral("all_correct"), Texts::tr("With every answer right"), first.run.allCorrect,
         second.run.allCorrect},
        {QStringLiteral("counted"), Texts::tr("In the standing"), first.run.counted, second.run.counted},
        {QStringLiteral("winners"), Texts::tr("With a prize"), first.winners, second.winners},
        {QStringLiteral("undecided"), Texts::tr("Undecided"), comparison.undecided[0], comparison.undecided[1]}};
    std::erase_if(figures, [](const RunFigureChange &figure) { return figure.before == figure.after; });
    return figures;
}

QString prizeMoveName(PrizeMove move)
{
    constexpr std::array names{QLatin1String("gained"), QLatin1String("lost"), QLatin1String("changed"),
                               QLatin1String("tie"), QLatin1String("place")};
    return names.at(static_cast<std::size_t>(move));
}

QString prizeMoveText(PrizeMove move)
{
    switch (move) {
    case PrizeMove::Gained:
        return Texts::tr("gains a prize");
    case PrizeMove::Lost:
        return Texts::tr("loses the prize");
    case PrizeMove::Changed:
        return Texts::tr("another prize");
    case PrizeMove::Tie:
        return Texts::tr("tie for a prize");
    case PrizeMove::Place:
        break;
    }
    return Texts::tr("another place");
}

QString prizeStandingText(const PrizeStanding &standing)
{
    QStringList parts;
    if (standing.person) {
        parts.append(standing.person->prize.isEmpty() ? Texts::tr("no prize") : awardedPrizeText(standing.prize()));
        if (standing.person->place > 0)
            parts.append(Texts::tr("place %1").arg(standing.person->place));
    }
    if (standing.why)
        parts.append(prizeReasonText(*standing.why));
    return parts.isEmpty() ? dash : parts.join(QStringLiteral(", "));
}

} // namespace hoithi
