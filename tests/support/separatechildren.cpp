// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <sched.h>
#include <sys/types.h>

/// In place of the system's own, in tests under the thread sanitizer. Between fork and exec a child of QProcess shares its
/// parent's memory; the sanitizer tells the child to report nothing, and thereby the parent too: from the first process that
/// a test starts, it would be blind. Here a child has memory of its own.
extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    std::va_list rest;
    va_start(rest, argument);
    auto *parent = va_arg(rest, pid_t *);
    auto *locals = va_arg(rest, void *);
    auto *child = va_arg(rest, pid_t *);
    va_end(rest);
    static const auto next = reinterpret_cast<decltype(&clone)>(dlsym(RTLD_NEXT, "clone"));
    if (!next) {
        errno = ENOSYS;
        return -1;
    }
    return next(run, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parent, locals, child);
}
