// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace hoithi {

/// Memory for arrays of many megabytes, in the processor's large pages where the system has them to give. Filling an array of
/// a million rows otherwise stops at each of its thousands of small pages, which costs as much as sorting it.
template<typename T>
class LargePageAllocator
{
public:
    using value_type = T;

    LargePageAllocator() = default;
    template<typename Other>
    explicit(false) LargePageAllocator(const LargePageAllocator<Other> &)
    {}

    [[nodiscard]] T *allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        const std::size_t size = count * sizeof(T);
        if (size < worthLargePages)
            return static_cast<T *>(::operator new(size));
        void *memory = ::operator new(size, std::align_val_t(pageSize));
#ifdef __linux__
        // A request: where it is refused, the memory is as good as any other.
        static_cast<void>(::madvise(memory, size, MADV_HUGEPAGE));
#endif
        return static_cast<T *>(memory);
    }

    void deallocate(T *memory, std::size_t count)
    {
        if (count * sizeof(T) < worthLargePages)
            ::operator delete(memory);
        else
            ::operator delete(memory, std::align_val_t(pageSize));
    }

    friend bool operator==(const LargePageAllocator &, const LargePageAllocator &)
    {
        return true;
    }

private:
    static_assert(alignof(T) <= alignof(std::max_align_t));
    static constexpr std::size_t pageSize = std::size_t{2} * 1024 * 1024;
    static constexpr std::size_t worthLargePages = pageSize;
};

/// A vector for what may have millions of elements.
template<typename T>
using LargeVector = std::vector<T, LargePageAllocator<T>>;

} // namespace hoithi
