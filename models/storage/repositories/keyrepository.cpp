// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/keyrepository.h"

#include "base/rowdigest.h"
#include "storage/database.h"
#include "storage/row.h"
#include "storage/sqldialect.h"

#include <QVariantList>

#include <chrono>
#include <thread>

namespace hoithi {

namespace {

const QString contentTable = QStringLiteral("content_key");

QString tableOf(KeyRing ring)
{
    return ring == KeyRing::Vault ? QStringLiteral("key_slot") : QStringLiteral("question_slot");
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Every column, in the order of the table.
QVariantList valuesOf(const StoredKeySlot &slot)
{
    return {slot.id,
            slot.kind,
            hex(slot.salt),
            slot.operations,
            slot.memory,
            hex(slot.wrapped),
            toMillis(slot.createdAtUtc)};
}

QVariantList valuesOf(const StoredContentKey &key)
{
    return {key.id, key.purpose, hex(key.wrapped), toMillis(key.createdAtUtc)};
}

Fact factFrom(const QString &table, const QVariantList &values)
{
    RowDigest digest;
    for (const QVariant &value : values)
        digest.add(value.toString().toStdString());
    return {table, {values.front().toString()}, digest.hex()};
}

} // namespace

Result<std::vector<StoredKeySlot>> KeyRepository::keySlots(KeyRing ring) const
{
    std::vector<StoredKeySlot> found;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, kind, salt, operations, memory, wrapped, created_at FROM %1 ORDER BY id")
            .arg(tableOf(ring)),
        {}, [&](const Row &row) {
            found.push_back({row.number(0), row.text(1), QByteArray::fromHex(row.latin1(2)), row.number(3),
                             row.number(4), QByteArray::fromHex(row.latin1(5)), row.instant(6), ring});
        }));
    return found;
}

Result<std::vector<StoredContentKey>> KeyRepository::contentKeys() const
{
    std::vector<StoredContentKey> found;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT id, purpose, wrapped, created_at FROM content_key ORDER BY id"), {},
        [&](const Row &row) {
            found.push_back({row.number(0), row.text(1), QByteArray::fromHex(row.latin1(2)), row.instant(3)});
        }));
    return found;
}

Result<void> KeyRepository::insert(const StoredKeySlot &slot)
{
    return m_database.execute(QStringLiteral("INSERT INTO %1 (id, kind, salt, operations, memory, wrapped, created_at) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?)")
                                  .arg(tableOf(slot.ring)),
                              valuesOf(slot));
}

Result<void> KeyRepository::insert(const StoredContentKey &key)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO content_key (id, purpose, wrapped, created_at) VALUES (?, ?, ?, ?)"),
        valuesOf(key));
}

Result<void> KeyRepository::remove(const StoredKeySlot &slot)
{
    return m_database.execute(m_database.dialect().removeKey(tableOf(slot.ring)), {slot.id});
}

Result<void> KeyRepository::remove(const StoredContentKey &key)
{
    if (key.purpose != QLatin1String("bank"))
        return m_database.execute(m_database.dialect().removeKey(contentTable), {key.id});
    return m_database.execute(m_database.dialect().removeBankKey(), {key.id}); // organisers may do that
}

void KeyRepository::forgetRemoved(KeyRing ring)
{
    constexpr std::chrono::seconds patience(5);
    constexpr std::chrono::milliseconds pause(50);
    const auto end = std::chrono::steady_clock::now() + patience;
    for (const QString &statement : m_database.dialect().forgetKeys(tableOf(ring))) {
        auto done = m_database.execute(statement);
        while (!done && done.error().code == ErrorCode::Locked && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(pause);
            done = m_database.execute(statement);
        }
    }
}

QString keyName(const StoredKeySlot &slot)
{
    return QStringLiteral("%1:%2").arg(tableOf(slot.ring)).arg(slot.id);
}

QString keyName(const StoredContentKey &key)
{
    return QStringLiteral("%1:%2").arg(contentTable).arg(key.id);
}

Fact factOf(const StoredKeySlot &slot)
{
    return factFrom(tableOf(slot.ring), valuesOf(slot));
}

Fact factOf(const StoredContentKey &key)
{
    return factFrom(contentTable, valuesOf(key));
}

} // namespace hoithi
