// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "smallcontest.h"
#include "windowparts.h"

#include <QLineEdit>
#include <QPushButton>

namespace hoithi::test {

inline const QString passphrase = QStringLiteral("bốn từ không ai đoán");
inline constexpr PassphraseCost cheap{1, 8192 * 1024};

/// The small contest, protected, with the key forgotten.
inline std::shared_ptr<ContestSession> sealedContest(SmallContest &contest)
{
    std::shared_ptr<ContestSession> session = contest.createImported();
    if (!wait(session->protect({passphrase, cheap}, QStringLiteral("test"))))
        qFatal("the contest is not protected");
    session->lock();
    return session;
}

inline void typeInto(const QObject &parent, const char *name, const QString &text)
{
    found<QLineEdit>(parent, name)->setText(text);
}

inline void press(const QObject &parent, const char *button)
{
    found<QPushButton>(parent, button)->click();
}

/// The one dialog of that kind that is open; null where there is none.
template<typename T>
T *openDialog(const QWidget &window)
{
    for (T *dialog : window.findChildren<T *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace hoithi::test
