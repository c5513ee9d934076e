// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/review/waitingproposals.h"

#include "itemmodels/format.h"
#include "views/widgets/windowwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WaitingProposals)
};

bool isAboutAccounts(const Proposal &proposal)
{
    return proposal.act.startsWith(QStringLiteral("accounts."));
}

QStringList accountsIn(const Proposal &proposal)
{
    const QByteArray list = proposal.content.section(QLatin1Char(':'), 1).toUtf8(); // 2:["a1","a2"], from round 2 on
    QStringList accounts;
    for (const QJsonValue account : QJsonDocument::fromJson(list).array())
        accounts.append(account.toString());
    return accounts;
}

bool isAbout(const Proposal &proposal, const FlagDescription &flag)
{
    if (isAboutAccounts(proposal)) {
        QStringList shared = accountsIn(proposal);
        shared.removeIf([&flag](const QString &account) {
            return std::ranges::find(flag.submissions, account, &FlaggedSubmission::accountId)
                   == flag.submissions.end();
        });
        return shared.size() > 1;
    }
    return proposal.act.startsWith(QStringLiteral("submission."))
           && std::ranges::find(flag.submissions, proposal.subject, &FlaggedSubmission::submissionId)
                  != flag.submissions.end();
}

/// Nobody carries out what has lapsed: it may be proposed again.
template<typename Wanted>
std::optional<Proposal> firstOf(const QString &act, const std::vector<Proposal> &open, Wanted wanted)
{
    const auto found = std::ranges::find_if(
        open, [&](const Proposal &proposal) { return proposal.act == act && !proposal.lapsed && wanted(proposal); });
    return found == open.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Proposal> proposalsAbout(const FlagDescription &flag, const std::vector<Proposal> &open)
{
    std::vector<Proposal> about;
    std::ranges::copy_if(open, std::back_inserter(about),
                         [&flag](const Proposal &proposal) { return !proposal.lapsed && isAbout(proposal, flag); });
    return about;
}

std::optional<Proposal> proposalAbout(const QString &act, const QString &submissionId,
                                      const std::vector<Proposal> &open)
{
    return firstOf(act, open, [&](const Proposal &proposal) { return proposal.subject == submissionId; });
}

std::optional<Proposal> proposalAbout(const QString &act, const QStringList &accounts,
                                      const std::vector<Proposal> &open)
{
    return firstOf(act, open, [&](const Proposal &proposal) {
        const QStringList named = accountsIn(proposal);
        return std::ranges::all_of(accounts, [&named](const QString &account) { return named.contains(account); });
    });
}

QString whyNotAgain(const std::optional<Proposal> &known)
{
    if (!known)
        return {};
    return Words::tr("%1 has proposed this on %2. It waits for a second person (%3).")
        .arg(known->fullName, formatInstant(known->proposedAtUtc), windowPlaceOf(QLatin1String("people pending")));
}

} // namespace hoithi
