// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfaults.h"

#include <sqlite3.h>

namespace hoithi::test {

namespace {

int codeOf(DiskCall call)
{
    switch (call) {
    case DiskCall::Open:
        return SQLITE_CANTOPEN;
    case DiskCall::Read:
        return SQLITE_IOERR_READ;
    case DiskCall::Write:
        return SQLITE_IOERR_WRITE;
    case DiskCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskCall::FileSize:
        return SQLITE_IOERR_FSTAT;
    case DiskCall::Delete:
        return SQLITE_IOERR_DELETE;
    case DiskCall::Access:
        return SQLITE_IOERR_ACCESS;
    case DiskCall::MapShared:
        break;
    }
    return SQLITE_IOERR_SHMMAP;
}

} // namespace

void DiskFaults::arm(DiskFault fault, int number, bool forEver)
{
    m_fault = fault;
    m_number = number;
    m_forEver = forEver;
    m_counting = true;
    m_calls = 0;
    m_failed = false;
}

void DiskFaults::heal()
{
    m_counting = false;
}

int DiskFaults::before(DiskCall call)
{
    if (!m_counting || (m_fault == DiskFault::Full && call != DiskCall::Write))
        return SQLITE_OK;
    ++m_calls;
    const bool fails = m_number > 0 && (m_calls == m_number || (m_forEver && m_calls > m_number));
    if (!fails)
        return SQLITE_OK;
    m_failed = true;
    return m_fault == DiskFault::Full ? SQLITE_FULL : codeOf(call);
}

} // namespace hoithi::test
