// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overview/steptext.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

/// When the collective prizes are given, too.
const char *givenText(OpenBeside beside)
{
    switch (beside) {
    case OpenBeside::Something:
        return QT_TRANSLATE_NOOP("OverviewPage",
                                 "All rounds are awarded, and the collective prizes are given. What is still open "
                                 "stands below.");
    case OpenBeside::Nothing:
        return QT_TRANSLATE_NOOP("OverviewPage", "All rounds are awarded, and the collective prizes are given. Nothing "
                                                 "is left to do.");
    case OpenBeside::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("OverviewPage",
                             "All rounds are awarded, and the collective prizes are given. Whether any review flag "
                             "is still open is not known yet.");
}

/// When all rounds are awarded.
StepText collectiveText(const NextStep &step)
{
    switch (step.collective) {
    case CollectiveAwards::Given:
        return {givenText(step.beside), QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
    case CollectiveAwards::Outdated:
        return {QT_TRANSLATE_NOOP("OverviewPage",
                                  "All rounds are awarded, but the collective prizes were given from older "
                                  "results. Look at them, and issue them again."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
    case CollectiveAwards::None:
        break;
    }
    return {QT_TRANSLATE_NOOP("OverviewPage", "All rounds are awarded. The collective prizes remain."),
            QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
}

} // namespace

StepText textOf(const NextStep &step)
{
    switch (step.stage) {
    case RoundStage::NeedsRules:
        return {
            QT_TRANSLATE_NOOP("OverviewPage", "Record how the committee reads the rules: nothing is ranked before."),
            QT_TRANSLATE_NOOP("OverviewPage", "Record rule reading…")};
    case RoundStage::NeedsKey:
        return {QT_TRANSLATE_NOOP("OverviewPage", "Set the answer key of %1, so that its submissions can be checked."),
                QT_TRANSLATE_NOOP("OverviewPage", "Set answer key…")};
    case RoundStage::KeyHidden:
        return {QT_TRANSLATE_NOOP("OverviewPage", "The answer key of %1 is hidden from you until the round closes."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to participation")};
    case RoundStage::NotOpen:
        return {
            QT_TRANSLATE_NOOP("OverviewPage", "%1 is ready and has not opened yet. Import its dump when it is over."),
            QT_TRANSLATE_NOOP("OverviewPage", "Go to import")};
    case RoundStage::NeedsOpening:
        return {
            QT_TRANSLATE_NOOP("OverviewPage", "Open the questions of %1: its submissions are checked against them."),
            QT_TRANSLATE_NOOP("OverviewPage", "Open the round's questions…")};
    case RoundStage::NeedsDump:
        return {QT_TRANSLATE_NOOP("OverviewPage", "Import the submissions of %1."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to import")};
    case RoundStage::ClosedToImports:
        return {QT_TRANSLATE_NOOP("OverviewPage",
                                  "Personal data is erased, and nothing can be imported any more: %1 stays without "
                                  "submissions."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
    case RoundStage::NeedsRanking:
        return {QT_TRANSLATE_NOOP("OverviewPage", "The submissions of %1 are in. Rank them."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to ranking")};
    case RoundStage::Stale:
        return {QT_TRANSLATE_NOOP("OverviewPage", "Something changed since %1 was ranked. Rank it again."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to ranking")};
    case RoundStage::NeedsSignatures:
        if (step.isTied) {
            return {QT_TRANSLATE_NOOP("OverviewPage", "People tie for a prize of %1. Nobody can sign until the judges "
                                                      "have decided."),
                    QT_TRANSLATE_NOOP("OverviewPage", "Go to ranking")};
        }
        return {QT_TRANSLATE_NOOP("OverviewPage", "The ranking of %1 awaits the judges' signatures."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to ranking")};
    case RoundStage::NeedsAwards:
        if (step.isFinal) {
            return {QT_TRANSLATE_NOOP("OverviewPage", "The result of %1 is final. Issue its awards."),
                    QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
        }
        return {QT_TRANSLATE_NOOP("OverviewPage", "The ranking of %1 is signed. Issue its awards."),
                QT_TRANSLATE_NOOP("OverviewPage", "Go to awards")};
    case RoundStage::Done:
    case RoundStage::Cancelled:
        break;
    }
    return collectiveText(step);
}

} // namespace hoithi
