// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include <cstdint>

// libFuzzer brings main() and calls this by its name.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    hoithi::fuzz::takeInput({reinterpret_cast<const char *>(bytes), size});
    return 0;
}
