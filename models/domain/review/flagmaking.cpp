// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagmaking.h"

#include "base/sha256.h"

#include <algorithm>

namespace hoithi {

namespace {

/// A digest of fields, each with its length before it, so that no two lists of fields give the same bytes.
class FieldDigest
{
public:
    void add(std::string_view field)
    {
        m_digest.add(QByteArray::number(static_cast<qint64>(field.size())));
        m_digest.add(":");
        m_digest.add(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
        m_digest.add("\n");
    }
    void add(const QByteArray &field)
    {
        add(std::string_view(field.constData(), static_cast<std::size_t>(field.size())));
    }
    void addSet(std::vector<std::string_view> fields)
    {
        std::ranges::sort(fields);
        add(QByteArray::number(static_cast<qint64>(fields.size())));
        for (const std::string_view field : fields)
            add(field);
    }
    [[nodiscard]] QByteArray hex() { return m_digest.hex(); }

private:
    Sha256 m_digest;
};

template<typename Members>
std::vector<std::string_view> idsOf(const Members &members)
{
    std::vector<std::string_view> ids;
    ids.reserve(members.size());
    for (const auto &member : members)
        ids.push_back(member.submissionId);
    return ids;
}

QByteArray identityOf(const FlagParts &parts)
{
    FieldDigest digest;
    digest.add(std::string_view("flag 1"));
    digest.add(flagKindName(parts.kind).toLatin1());
    digest.add(QByteArray::number(parts.roundNumber));
    digest.addSet(idsOf(parts.members));
    digest.addSet(idsOf(parts.earlier));
    for (const QByteArray &field : parts.basis)
        digest.add(field);
    return digest.hex();
}

bool isWinner(const ReviewInput &input, std::uint32_t position)
{
    return std::ranges::binary_search(input.winners, position);
}

/// Which of them are listed: whom it would cost a prize, then the earliest.
bool isListedBefore(const FlagMember &a, const FlagMember &b)
{
    if (a.winner != b.winner)
        return a.winner;
    return a.submittedAtMs != b.submittedAtMs ? a.submittedAtMs < b.submittedAtMs : a.submissionId < b.submissionId;
}

std::vector<std::uint32_t> suspectsOf(const FlagParts &parts, std::size_t most)
{
    std::vector<std::uint32_t> accounts;
    if (!suggestsOnePerson(parts.kind))
        return accounts;
    accounts.reserve(parts.members.size());
    for (const FlagMember &member : parts.members)
        accounts.push_back(member.account);
    std::ranges::sort(accounts);
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    if (accounts.size() > most)
        accounts.clear();
    return accounts;
}

} // namespace

ReviewFlag makeFlag(FlagParts parts, std::size_t listed)
{
    ReviewFlag flag;
    flag.kind = parts.kind;
    flag.total = static_cast<qint64>(parts.members.size());
    flag.accounts = parts.accounts;
    flag.id = identityOf(parts);
    flag.suspects = suspectsOf(parts, listed);
    const auto shown = static_cast<std::ptrdiff_t>(std::min(std::max<std::size_t>(listed, 1), parts.members.size()));
    if (!parts.members.empty())
        flag.atMs = std::ranges::min_element(parts.members, {}, &FlagMember::submittedAtMs)->submittedAtMs;
    std::ranges::partial_sort(parts.members, parts.members.begin() + shown, isListedBefore);
    for (auto member = parts.members.begin(); member != parts.members.begin() + shown; ++member)
        flag.submissions.push_back(member->position);
    std::ranges::sort(flag.submissions);
    for (std::size_t i = 0; i < std::min(listed, parts.earlier.size()); ++i)
        flag.earlier.push_back(parts.earlier[i].submission);
    flag.evidence = std::move(parts.evidence);
    return flag;
}

std::vector<FlagMember> membersOf(const ReviewInput &input, std::span<const std::uint32_t> entries)
{
    std::vector<FlagMember> members;
    members.reserve(entries.size());
    for (const std::uint32_t index : entries) {
        const ReviewEntry &entry = input.entries[index];
        members.push_back({input.submissionId(entry), entry.submittedAtMs, entry.position,
                           isWinner(input, entry.position), entry.account});
    }
    return members;
}

bool hasWinner(const ReviewInput &input, std::span<const std::uint32_t> entries)
{
    return !input.winners.empty() && std::ranges::any_of(entries, [&input](std::uint32_t entry) {
        return isWinner(input, input.entries[entry].position);
    });
}

std::uint32_t earliestOf(const ReviewInput &input, std::span<const std::uint32_t> entries)
{
    return *std::ranges::min_element(entries, [&input](std::uint32_t a, std::uint32_t b) {
        const ReviewEntry &one = input.entries[a];
        const ReviewEntry &other = input.entries[b];
        if (one.submittedAtMs != other.submittedAtMs)
            return one.submittedAtMs < other.submittedAtMs;
        return input.submissionId(one) < input.submissionId(other);
    });
}

qint64 keepEarliest(std::vector<FlagGroup> &groups, const ReviewInput &input, std::size_t most)
{
    const auto total = static_cast<qint64>(groups.size());
    const auto kept = static_cast<std::ptrdiff_t>(std::min(most, groups.size()));
    std::ranges::partial_sort(groups, groups.begin() + kept, [&input](const FlagGroup &a, const FlagGroup &b) {
        if (a.ofPrize != b.ofPrize)
            return a.ofPrize;
        if (a.atMs != b.atMs)
            return a.atMs < b.atMs;
        return input.submissionId(input.entries[a.first]) < input.submissionId(input.entries[b.first]);
    });
    groups.resize(static_cast<std::size_t>(kept));
    return total;
}

} // namespace hoithi
