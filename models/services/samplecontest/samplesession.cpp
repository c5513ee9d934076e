// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samplecontest/samplesession.h"

#include "domain/contest/contestpreset.h"
#include "services/anchors/seenheads.h"
#include "services/guarded.h"
#include "services/livethreads.h"
#include "services/samplecontest/samplebank.h"
#include "services/samplecontest/samplecontest.h"
#include "services/samplecontest/waiting.h"
#include "services/store.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QTemporaryDir>

namespace hoithi {

namespace {

using Session = std::shared_ptr<ContestSession>;

Result<RulesFile> readRules(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Services::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return parseRules(file.readAll());
}

Result<void> runRound(ContestSession &session, const SampleRound &round)
{
    const ImportRequest request{round.number, {round.filePath}, {}, QStringLiteral("sample")};
    HOITHI_CHECK(wait(session.import(request, programEnds(), {})));
    HOITHI_CHECK(wait(session.rank(round.number)));
    for (const QString &judge : sampleJudges())
        HOITHI_CHECK(wait(session.sign(round.number, judge)));
    return {};
}

Result<void> fill(ContestSession &session, const QString &folder, const ProgressCallback &progress)
{
    const auto preset = contestPreset(u"kh2475");
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, Services::tr("The folder %1 cannot be made.").arg(folder));
    SampleContestOptions options;
    HOITHI_TRY(options.papers, fillSampleBank(session, preset->rounds));
    HOITHI_TRY(const SampleContest sample, writeSampleContest(folder, preset->rounds, options));
    HOITHI_TRY(const RulesFile rules, readRules(sample.rulesPath));
    HOITHI_CHECK(wait(session.approveRules(rules.rules, rules.inForceFromRound, sampleJudges().constFirst(),
                                           QStringLiteral("Hội thi mẫu: dữ liệu được tạo ngẫu nhiên"))));
    HOITHI_CHECK(wait(session.importRoster(sample.rosterPath)));
    Progress done{0, static_cast<qint64>(sample.rounds.size()), 0};
    for (const SampleRound &round : sample.rounds) {
        HOITHI_CHECK(runRound(session, round));
        ++done.done;
        if (progress)
            progress(done);
    }
    return {};
}

Result<Session> openOrMake(const QString &folder, const std::shared_ptr<const Clock> &clock,
                           const ProgressCallback &progress, const std::shared_ptr<SeenHeads> &seen)
{
    const QDir directory(folder);
    const QString store = directory.filePath(QStringLiteral("sample.hoithi"));
    if (QFile::exists(store))
        return wait(ContestSession::open(store, clock, seen));
    if (!directory.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::Io, Services::tr("The folder %1 cannot be made.").arg(folder));
    // Made elsewhere and moved when complete: a kill in between leaves no half-filled sample, and whoever makes one at the
    // same time works on another file.
    const QTemporaryDir workshop(directory.filePath(QStringLiteral("in-progress-XXXXXX")));
    if (!workshop.isValid())
        return failure(ErrorCode::Io, Services::tr("The folder %1 cannot be made.").arg(workshop.path()));
    const QString unfinished = workshop.filePath(QStringLiteral("sample.hoithi"));
    {
        HOITHI_TRY(const Session session, wait(ContestSession::create(unfinished, QStringLiteral("kh2475"), clock)));
        HOITHI_CHECK(fill(*session, directory.filePath(QStringLiteral("dumps")), progress));
    }
    if (seen)
        seen->forget(store); // this one is new, whatever was here before
    if (!QFile::rename(unfinished, store) && !QFile::exists(store))
        return failure(ErrorCode::Io, Services::tr("The file %1 cannot be written: %2").arg(store, QString()));
    return wait(ContestSession::open(store, clock, seen));
}

} // namespace

QStringList sampleJudges()
{
    return {QStringLiteral("Tôn Nữ Minh Châu (mẫu)"), QStringLiteral("Hồ Quang Bình (mẫu)")};
}

Answer<Session> openSampleContest(const QString &folder, std::shared_ptr<const Clock> clock, ProgressCallback progress,
                                  std::shared_ptr<SeenHeads> seen)
{
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    Answer<Session> future = promise->future();
    promise->start();
    const auto make = [promise, folder, clock = std::move(clock), progress = std::move(progress),
                       seen = std::move(seen)] {
        promise->addResult(guarded([&] { return openOrMake(folder, clock, progress, seen); }));
        promise->finish();
    };
    startLiveThread(make).detach();
    return future;
}

} // namespace hoithi
