// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"

#include <QFile>

namespace hoithi::test {

const QString smallKey = QStringLiteral("ABCDABCDABCDABC");

SmallStore::SmallStore(const QString &engine) : clock(std::make_shared<FixedClock>(fromMillis(1'695'600'000'000)))
{
    if (engine == QStringLiteral("sqlite")) {
        path = folder.filePath(QStringLiteral("contest.hoithi"));
        return;
    }
    postgres = PostgresFixture::create();
    if (postgres)
        path = postgres->url();
}

void SmallStore::becomeCopyOf(const SmallStore &original)
{
    if (original.postgres) {
        postgres = PostgresFixture::copyOf(*original.postgres);
        path = postgres ? postgres->url() : QString();
    } else if (path = folder.filePath(QStringLiteral("contest.hoithi")); !QFile::copy(original.path, path)) {
        path.clear();
    }
}

Result<std::shared_ptr<ContestSession>> SmallStore::create() const
{
    return wait(ContestSession::create(path, QStringLiteral("kh2475"), clock));
}

QString SmallStore::file(const QString &name, const QByteArray &content) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QString SmallStore::dump(const QString &name, const QStringList &rows) const
{
    const QString header =
        QStringLiteral("submission_id,account_id,full_name,agency_code,prediction,submitted_at,answers\n");
    return file(name, QString(header + rows.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
}

Result<std::shared_ptr<ContestSession>> readySession(const SmallStore &store)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, store.create());
    HOITHI_CHECK(
        wait(session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    HOITHI_CHECK(wait(session->setKey(1, {}, smallKey, 4)));
    return session;
}

QString row(const QString &id, const QString &account, int prediction, int minute, int wrong)
{
    QString answers = smallKey;
    for (int i = 0; i < wrong; ++i)
        answers[i] = QLatin1Char('-');
    return QStringLiteral("%1,%2,Người %2,474,%3,2023-09-16T08:%4:00+07:00,%5")
        .arg(id, account, QString::number(prediction))
        .arg(minute, 2, 10, QLatin1Char('0'))
        .arg(answers);
}

Result<ImportReport> importInto(ContestSession &session, const QStringList &files)
{
    return wait(session.import({1, files, {}, QStringLiteral("test")}, {}, {}));
}

QStringList sevenRows()
{
    QStringList rows;
    for (int i = 0; i < 7; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i), QStringLiteral("hue%1").arg(i), 7 + i, i));
    return rows;
}

} // namespace hoithi::test
