// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/subjecttext.h"

#include "services/store.h"

#include <QRegularExpression>

namespace hoithi {

QString subjectText(const QString &subject)
{
    static const QRegularExpression numbered(QStringLiteral("\\A(round|rules) (\\d+)(?:, question (\\d+))?\\z"));
    if (const auto match = numbered.match(subject); match.hasMatch()) {
        if (match.hasCaptured(3))
            return Services::tr("Round %1, question %2").arg(match.captured(2), match.captured(3));
        if (subject == QLatin1String("round 0")) // the prizes of all rounds together
            return Services::tr("Whole contest");
        return match.captured(1) == QLatin1String("round") ? Services::tr("Round %1").arg(match.captured(2))
                                                           : Services::tr("Rule reading %1").arg(match.captured(2));
    }
    if (subject.startsWith(QLatin1String("complaint ")))
        return Services::tr("Complaint %1").arg(subject.section(u' ', 1));
    if (subject == QLatin1String("roster"))
        return Services::tr("Roster");
    if (subject == QLatin1String("agencies"))
        return Services::tr("Agencies");
    if (subject == QLatin1String("profiles"))
        return Services::tr("Mapping profiles");
    if (subject == QLatin1String("questions"))
        return Services::tr("Question sets");
    if (subject == QLatin1String("vault"))
        return Services::tr("Personal data");
    if (subject == QLatin1String("schedule"))
        return Services::tr("Schedule");
    if (subject == QLatin1String("contest"))
        return Services::tr("Whole contest");
    return subject;
}

QString jointActText(const QString &act)
{
    if (act == QLatin1String("key.amend"))
        return Services::tr("Amend an answer key");
    if (act == QLatin1String("submission.invalidate"))
        return Services::tr("Invalidate a submission");
    if (act == QLatin1String("submission.reinstate"))
        return Services::tr("Take a submission back in");
    if (act == QLatin1String("conflict.take"))
        return Services::tr("Let a row of a later file count");
    if (act == QLatin1String("conflict.restore"))
        return Services::tr("Let what was stored before count again");
    if (act == QLatin1String("accounts.merge"))
        return Services::tr("Merge accounts");
    if (act == QLatin1String("accounts.separate"))
        return Services::tr("Separate accounts");
    if (act == QLatin1String("tie.resolve"))
        return Services::tr("Decide a tie");
    if (act == QLatin1String("personal.erase"))
        return Services::tr("Erase personal data");
    if (act == QLatin1String("paper.freeze"))
        return Services::tr("Freeze a paper");
    return act;
}

} // namespace hoithi
