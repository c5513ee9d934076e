// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace hoithi {

class ContestSession;
class VaultCommands;
enum class BankSeal;

/// Asks for the passphrase that the question bank lies under, over `above`, and goes on once it is open; not at all where they think
/// better of it.
void unlockBank(ContestSession &session, VaultCommands &vault, BankSeal seal, QWidget *above,
                const std::function<void()> &goOn);

/// The same for who does not know how the bank is sealed.
void unlockBank(ContestSession &session, VaultCommands &vault, QWidget *above, const std::function<void()> &goOn);

} // namespace hoithi
