// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoithi::test {

/// Makes every qWarning fail the running test function unless it was announced with QTest::ignoreMessage.
/// Holds for one test function only: call it in init().
void warningsAreErrors();

} // namespace hoithi::test
