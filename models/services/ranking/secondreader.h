// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/guarded.h"
#include "services/store.h"

#include <functional>
#include <thread>

namespace hoithi {

/// Reads a part of a large round on a connection and a thread of its own, while the first connection reads the other. Submissions
/// are never changed, and those of batches that are no input do not count: so both connections see the same rows, whatever is
/// committed between their beginnings.
template<typename Part>
class SecondReader
{
public:
    /// `read` is over before this reader is gone.
    SecondReader(const Store &store, std::function<Result<Part>(Database &)> read)
        : m_thread([this, name = store.name, read = std::move(read)] {
              m_result = guarded([&]() -> Result<Part> {
                  HOITHI_TRY(const auto database, Database::open(name, OpenMode::OpenExisting));
                  return read(*database);
              });
          })
    {}
    ~SecondReader()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    SecondReader(const SecondReader &) = delete;
    SecondReader &operator=(const SecondReader &) = delete;

    [[nodiscard]] Result<Part> wait()
    {
        m_thread.join();
        return std::move(m_result);
    }

private:
    Result<Part> m_result;
    std::thread m_thread;
};

} // namespace hoithi
