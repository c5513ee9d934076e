// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/review/flagview.h"
#include "services/review/reviewview.h"

#include <QObject>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace hoithi {

class ContestSession;
struct ContestOverview;

/// How many flags of somebody with a prize are open in each ranked round. Flags are looked for once a ranking, one round after
/// another and behind everything else; where they stand is asked each time.
class OpenFlagCounts final : public QObject
{
    Q_OBJECT
public:
    explicit OpenFlagCounts(QObject *parent = nullptr) : QObject(parent) {}
    ~OpenFlagCounts() override;
    Q_DISABLE_COPY_MOVE(OpenFlagCounts)

    /// The session must live as long.
    void follow(ContestSession &session, const ContestOverview &overview);
    /// By round; without those that have none, or are not known yet.
    [[nodiscard]] const std::map<int, qint64> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    struct Ranked
    {
        int round = 0;
        QByteArray run;
        qint64 submissions = 0;

        friend bool operator==(const Ranked &, const Ranked &) = default;
    };
    void next(ContestSession &session);
    void take(ContestSession &session, const Ranked &ranked, const Result<RoundFlagsPtr> &flags);
    void count(ContestSession &session, int round, const RoundFlagsPtr &flags);
    void setCount(int round, qint64 open);

    std::map<int, std::pair<Ranked, RoundFlagsPtr>> m_found;
    std::vector<Ranked> m_waiting; ///< the last one first
    std::map<int, qint64> m_counts;
    std::stop_source m_stop;
    bool m_looking = false;
};

} // namespace hoithi
