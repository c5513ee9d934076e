// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/hashchain.h"

#include "base/sha256.h"

namespace hoithi {

QByteArray chainHash(const AuditEntry &entry)
{
    Sha256 hash;
    const auto add = [&hash](const QByteArray &part) {
        hash.add(QByteArray::number(part.size()));
        hash.add(":");
        hash.add(part);
        hash.add("\n");
    };
    add(QByteArray::number(entry.seq));
    add(QByteArray::number(toMillis(entry.atUtc)));
    add(entry.actor.toUtf8());
    add(entry.action.toUtf8());
    add(entry.subject.toUtf8());
    add(entry.payload);
    add(entry.previousHash);
    return hash.hex();
}

AuditEntry chained(AuditEntry entry, const AuditEntry *head)
{
    entry.seq = head ? head->seq + 1 : 1;
    entry.previousHash = head ? head->hash : QByteArray();
    entry.hash = chainHash(entry);
    return entry;
}

} // namespace hoithi
