// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <thread>

namespace hoithi {

/// A thread that whoever started it may let go of: its work is finished, or given up and of no interest any more, while it still
/// ends. Such threads are counted, because what they use ends with the program.
[[nodiscard]] std::thread startLiveThread(std::function<void()> work);

/// Asked to stop once the program ends, for work that takes long.
[[nodiscard]] std::stop_token programEnds();

/// At the end of the program, before what Qt has made for all of it goes: asks long work to stop, and waits until every such
/// thread is gone.
void endLiveThreads();

} // namespace hoithi
