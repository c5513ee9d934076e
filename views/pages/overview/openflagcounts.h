// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/review/flagview.h"
#include "services/review/reviewview.h"
#include "views/pages/review/flagbasis.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace hoithi {

class ContestSession;
struct ContestOverview;

/// Where flags come from, and where they stand.
struct FlagSource
{
    std::function<QFuture<Result<RoundFlagsPtr>>(int round, const std::stop_token &stop)> find;
    std::function<QFuture<Result<FlagStates>>(const RoundFlagsPtr &flags)> states;
};

/// The session must live as long.
[[nodiscard]] FlagSource flagSource(ContestSession &session);

/// How many flags of somebody with a prize are open in each ranked round. Flags are looked for once for what they rest on, one
/// round after another and behind everything else; where they stand is asked each time.
class OpenFlagCounts final : public QObject
{
    Q_OBJECT
public:
    explicit OpenFlagCounts(FlagSource source, QObject *parent = nullptr);
    ~OpenFlagCounts() override;
    Q_DISABLE_COPY_MOVE(OpenFlagCounts)

    /// What could not be found or read before is asked for again.
    void follow(const ContestOverview &overview);
    /// By round; without those that have none, or are not known yet.
    [[nodiscard]] const std::map<int, qint64> &counts() const { return m_counts; }
    /// Of every round, and as it is now.
    [[nodiscard]] bool isKnown() const;

Q_SIGNALS:
    void changed();

private:
    struct Search
    {
        int round = 0;
        FlagBasis basis;

        friend bool operator==(const Search &, const Search &) = default;
    };
    struct Found
    {
        FlagBasis basis;
        RoundFlagsPtr flags;
    };
    void next();
    void take(const Search &search, const Result<RoundFlagsPtr> &flags);
    void count(int round);
    void setCount(int round, qint64 open);
    [[nodiscard]] bool isFound(const Search &search) const;

    FlagSource m_source;
    std::map<int, Found> m_found;
    std::vector<Search> m_waiting; ///< the last one first
    std::optional<Search> m_looking;
    std::map<int, qint64> m_counts;
    std::set<int> m_unknown; ///< looked for, and not counted; perhaps in vain
    std::stop_source m_stop;
    bool m_followed = false;
};

} // namespace hoithi
