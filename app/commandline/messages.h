// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace hoithi::commandline {

/// The texts of the command line; one context for the translator, whichever command says them.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A name out of the source, as QString; short, because the lists of commands consist of them.
inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace hoithi::commandline
