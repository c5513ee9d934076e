// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/flagtexts.h"

#include "base/personname.h"
#include "services/review/flagwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace hoithi {

namespace {

/// `Flags::tr("…")`: what flags say, in one context of the translations.
struct Flags
{
    Q_DECLARE_TR_FUNCTIONS(Flags)
};

constexpr std::array<const char *, flagKindCount> kindTexts{
    QT_TRANSLATE_NOOP("Flags", "On the roster"),
    QT_TRANSLATE_NOOP("Flags", "Named as on the roster"),
    QT_TRANSLATE_NOOP("Flags", "Same phone number"),
    QT_TRANSLATE_NOOP("Flags", "Same id number"),
    QT_TRANSLATE_NOOP("Flags", "Several names"),
    QT_TRANSLATE_NOOP("Flags", "Repeat winner"),
    QT_TRANSLATE_NOOP("Flags", "Same prediction in a burst"),
    QT_TRANSLATE_NOOP("Flags", "Same answers in a burst"),
    QT_TRANSLATE_NOOP("Flags", "Very fast"),
    QT_TRANSLATE_NOOP("Flags", "Agency changed"),
    QT_TRANSLATE_NOOP("Flags", "Near the boundary of a prize"),
    QT_TRANSLATE_NOOP("Flags", "Missing prediction"),
};

using Submissions = std::vector<FlaggedSubmission>;

QString momentText(qint64 millis, const char *format)
{
    return QDateTime::fromMSecsSinceEpoch(millis, contestTimeZone()).toString(QLatin1String(format));
}

QString secondText(qint64 millis)
{
    return momentText(millis, "HH:mm:ss dd/MM/yyyy");
}

QString durationText(qint64 millis)
{
    constexpr qint64 minute = 60'000;
    return Flags::tr("%1 min %2 s").arg(millis / minute).arg(static_cast<double>(millis % minute) / 1000.0, 0, 'f', 1);
}

/// “A”, “B”: each once, in the order of their first submissions; names that samePerson() takes for one are one.
QString quotedOnce(const Submissions &submissions, QString FlaggedSubmission::*text)
{
    constexpr qsizetype most = 8;
    QStringList shown;
    QStringList folded;
    for (const FlaggedSubmission &submission : submissions) {
        const QString key = QString::fromStdString(personFolded((submission.*text).toStdString()));
        if (key.isEmpty() || folded.contains(key))
            continue;
        folded.append(key);
        if (folded.size() <= most)
            shown.append(Flags::tr("“%1”").arg((submission.*text).simplified()));
        else if (folded.size() == most + 1)
            shown.append(QStringLiteral("…"));
    }
    return shown.join(QStringLiteral(", "));
}

QString rosterText(FlagKind kind, const RosterEvidence &evidence, const RosterWords &person)
{
    if (kind == FlagKind::RosterName) {
        const QString first =
            Flags::tr("Named as %1 (%2) of the roster, while account, phone and id number are others.")
                .arg(person.fullName, person.body);
        const QString second = evidence.namesakes > 1
                                   ? Flags::tr("In this round %1 accounts have this name.").arg(evidence.namesakes)
                                   : Flags::tr("In this round no other account has this name.");
        return first + QLatin1Char(' ') + second;
    }
    QStringList same;
    if (evidence.byAccount)
        same.append(Flags::tr("account"));
    if (evidence.byPhone)
        same.append(Flags::tr("phone number"));
    if (evidence.byNationalId)
        same.append(Flags::tr("id number"));
    const QString found = Flags::tr("Excluded as %1 (%2) of the roster.").arg(person.fullName, person.body);
    return same.isEmpty()
               ? found
               : QString(found + QLatin1Char(' ') + Flags::tr("The same: %1.").arg(same.join(QStringLiteral(", "))));
}

QString sharedText(const ReviewFlag &flag, const SharedEvidence &evidence)
{
    const bool phone = flag.kind == FlagKind::SharedPhone;
    if (evidence.names < 2) {
        return (phone ? Flags::tr("%1 accounts with one phone number, all under the same name.")
                      : Flags::tr("%1 accounts with one id number, all under the same name."))
            .arg(flag.accounts);
    }
    return (phone ? Flags::tr("%1 accounts with one phone number, under %2 different names.")
                  : Flags::tr("%1 accounts with one id number, under %2 different names."))
        .arg(flag.accounts)
        .arg(evidence.names);
}

QString changeText(FlagKind kind, const Submissions &submissions)
{
    if (kind == FlagKind::SeveralNames)
        return Flags::tr("One account under different names: %1.")
            .arg(quotedOnce(submissions, &FlaggedSubmission::fullName));
    Submissions resolved = submissions;
    std::erase_if(resolved, [](const FlaggedSubmission &submission) { return submission.agencyCode.isEmpty(); });
    return Flags::tr("One account for different agencies: %1.")
        .arg(quotedOnce(resolved, &FlaggedSubmission::agencyName));
}

QString repeatText(const RepeatEvidence &evidence)
{
    QStringList earlier;
    for (const WonPrize &won : evidence.earlier)
        earlier.append(Flags::tr("%1 in round %2").arg(won.prize).arg(won.round));
    return Flags::tr("%1 in this round, after %2.").arg(evidence.prize, earlier.join(QStringLiteral(", ")));
}

QString burstText(const ReviewFlag &flag, const BurstEvidence &evidence)
{
    const QString from = secondText(evidence.fromMs);
    const QString to = secondText(evidence.toMs);
    const QString found = flag.kind == FlagKind::AlikePredictions
                              ? Flags::tr("%1 accounts predict %2, between %3 and %4.")
                                    .arg(flag.accounts)
                                    .arg(evidence.prediction)
                                    .arg(from, to)
                              : Flags::tr("%1 accounts with the same answers, %2 of them wrong, between %3 and %4.")
                                    .arg(flag.accounts)
                                    .arg(evidence.wrong)
                                    .arg(from, to);
    const QString chance =
        Flags::tr(
            "In all, %1 of %2 submissions are so; of the %3 within a minute there are %4, where chance gives one and "
            "%5 more (probability below 10^%6).")
            .arg(evidence.everywhere)
            .arg(evidence.round)
            .arg(evidence.compared)
            .arg(evidence.alike)
            .arg(evidence.expected, 0, 'f', 3)
            .arg(std::lround(std::ceil(evidence.log10Chance)));
    return found + QLatin1Char(' ') + chance;
}

QString fastText(const FastEvidence &evidence)
{
    return Flags::tr("Done in %1, where the median of %2 papers is %3: %4 robust standard deviations below it.")
        .arg(durationText(evidence.durationMs))
        .arg(evidence.known)
        .arg(durationText(evidence.medianMs))
        .arg(-evidence.score, 0, 'f', 1);
}

QString boundaryText(const BoundaryEvidence &evidence)
{
    if (evidence.undecided)
        return Flags::tr("Equal in everything where %1 begins: undecided until the judges decide.").arg(evidence.prize);
    switch (evidence.criterion) {
    case Criterion::Prediction:
        return Flags::tr("Where %1 ends, the prediction decides: off by %2 within, by %3 beyond.")
            .arg(evidence.prize)
            .arg(evidence.within)
            .arg(evidence.beyond);
    case Criterion::Submitted:
        return Flags::tr("Where %1 ends, the moment of submission decides: %2 within, %3 beyond.")
            .arg(evidence.prize, momentText(evidence.within, "HH:mm:ss.zzz dd/MM/yyyy"),
                 momentText(evidence.beyond, "HH:mm:ss.zzz dd/MM/yyyy"));
    case Criterion::Duration:
    case Criterion::Correct:
        break;
    }
    return Flags::tr("Where %1 ends, the duration decides: %2 ms within, %3 ms beyond.")
        .arg(evidence.prize)
        .arg(evidence.within)
        .arg(evidence.beyond);
}

QString missingText(const MissingEvidence &evidence)
{
    if (evidence.prize.isEmpty())
        return Flags::tr("No prediction, with %1 right answers. An exact one would have come next to the last prize.")
            .arg(evidence.correct);
    return Flags::tr("No prediction, with %1 right answers. An exact one would have won %2.")
        .arg(evidence.correct)
        .arg(evidence.prize);
}

/// The sentence of each kind of evidence.
struct EvidenceWords
{
    const ReviewFlag &flag;
    const Submissions &submissions;
    const RosterWords &person;

    QString operator()(const RosterEvidence &evidence) const { return rosterText(flag.kind, evidence, person); }
    QString operator()(const SharedEvidence &evidence) const { return sharedText(flag, evidence); }
    QString operator()(const ChangeEvidence &) const { return changeText(flag.kind, submissions); }
    QString operator()(const RepeatEvidence &evidence) const { return repeatText(evidence); }
    QString operator()(const BurstEvidence &evidence) const { return burstText(flag, evidence); }
    QString operator()(const FastEvidence &evidence) const { return fastText(evidence); }
    QString operator()(const BoundaryEvidence &evidence) const { return boundaryText(evidence); }
    QString operator()(const MissingEvidence &evidence) const { return missingText(evidence); }
};

} // namespace

QString flagKindText(FlagKind kind)
{
    return Flags::tr(kindTexts.at(static_cast<std::size_t>(kind)));
}

QString flagStateText(FlagState state)
{
    switch (state) {
    case FlagState::Open:
        return Flags::tr("open");
    case FlagState::Kept:
        return Flags::tr("settled");
    case FlagState::Decided:
        break;
    }
    return Flags::tr("decided");
}

QString evidenceText(const ReviewFlag &flag, const std::vector<FlaggedSubmission> &submissions,
                     const RosterWords &person)
{
    return std::visit(EvidenceWords{flag, submissions, person}, flag.evidence);
}

} // namespace hoithi
