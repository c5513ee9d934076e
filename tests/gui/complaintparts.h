// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "services/complaints/complaintservice.h"
#include "smallcontest.h"
#include "windowparts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace hoithi::test {

inline constexpr int complaintsTab = 3;
inline const QString clerk = QStringLiteral("Bùi Thị Ghi");
inline const QString judge = QStringLiteral("Lê Văn Chấm");

/// The page under its tab.
inline QWidget &complaintsOf(MainWindow &window)
{
    QWidget &area = opened(window, "ranking");
    found<QTabBar>(area, "areaTabs")->setCurrentIndex(complaintsTab);
    return *found<QWidget>(area, "complaintsPage");
}

inline ComplaintRegistration registration(const QString &submission = {})
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {QStringLiteral("Đặng Thị Mẫu Thử"), QStringLiteral("0900000123"),
                           QStringLiteral("12 đường Không Có"),
                           QStringLiteral("Tôi được 14 câu đúng nhưng bảng điểm ghi 13.")};
    if (!submission.isEmpty())
        request.submissions = {submission};
    request.actor = clerk;
    return request;
}

inline QString firstSubmission(ContestSession &session)
{
    const StandingPtr standing = taken(session.standing(1));
    return taken(session.rankedRows(standing, {0})).front().submissionId;
}

inline QDialog *shown(QWidget &page, const char *name)
{
    const auto dialog = [&] {
        return page.window()->findChild<QDialog *>(QString::fromLatin1(name));
    };
    if (!QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }))
        qFatal("no %s", name);
    return dialog();
}

/// Fills in who and what, and accepts.
inline void record(QDialog &dialog, const QString &person, const QString &said)
{
    found<QLineEdit>(dialog, "person")->setText(person);
    found<QPlainTextEdit>(dialog, "said")->setPlainText(said);
    found<QPushButton>(dialog, "accept")->click();
}

} // namespace hoithi::test
