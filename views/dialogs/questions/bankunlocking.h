// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace hoithi {

enum class BankSeal;
struct PageContext;

/// Asks for the passphrase that the question bank lies under, over `above`, and goes on once it is open; not at all where they think
/// better of it.
void unlockBank(const PageContext &page, BankSeal seal, QWidget *above, const std::function<void()> &goOn);

/// The same for who does not know how the bank is sealed.
void unlockBank(const PageContext &page, QWidget *above, const std::function<void()> &goOn);

} // namespace hoithi
