// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window's frames cost while a person works on a sealed bank of many questions. Prints one line for each thing done.
// A wrong passphrase costs the key derivation alone: what unlocking takes beyond it is the bank's.
//   hoithi_questionframes STORE QUESTIONS-PASSPHRASE
#include "framemeter.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextStream>

using namespace hoithi;
using bench::found;

namespace {

class Session
{
public:
    Session(bench::OpenedWindow &opened, QString passphrase)
        : m_window(opened.window()), m_frames(m_window), m_passphrase(std::move(passphrase))
    {}

    void openPage()
    {
        m_frames.step(
            "open the page, sealed", [this] { m_window.openPage(QStringLiteral("questions")); },
            [this] { return shown("questionsLocked"); });
    }

    void unlock()
    {
        found<QPushButton>(found<QWidget>(m_window, "questionsLocked"), "emptyStateButton").click();
        auto &field = found<QLineEdit>(m_window, "questionsPassphrase");
        auto *dialog = qobject_cast<QDialog *>(field.window());
        const auto ask = [&](const QString &passphrase) {
            field.setText(passphrase);
            dialog->accept();
        };
        const auto wrong = m_frames.step(
            "a wrong passphrase", [&] { ask(QStringLiteral("không phải cụm từ này")); },
            [&] { return field.text().isEmpty() && field.isEnabled(); });
        const auto right = m_frames.step(
            "the right one, until the list shows", [&] { ask(m_passphrase); },
            [this] { return shown("questionTable") && rows() > 0; });
        QTextStream(stdout) << "unlocked beyond the key derivation: " << right - wrong << " ms, " << rows()
                            << " questions\n";
    }

    void lookAtList()
    {
        m_window.openPage(QStringLiteral("overview"));
        m_frames.step(
            "open the page again", [this] { m_window.openPage(QStringLiteral("questions")); },
            [this] { return shown("questionTable"); });
        const int all = rows();
        auto &filter = found<QLineEdit>(found<QWidget>(m_window, "questionFilter"), "filterEdit");
        const auto filtered = [&] {
            return rows() < all;
        };
        const auto everything = [&] {
            return rows() == all;
        };
        for (const char *text : {"ngui", "quyet dinh", "phản ánh hiện trường Huế"}) {
            m_frames.step(
                text, [&] { filter.setText(QString::fromUtf8(text)); }, filtered);
            m_frames.step(
                "clear the filter", [&] { filter.clear(); }, everything);
        }
        auto &source = found<QComboBox>(m_window, "filterSource");
        m_frames.step(
            "filter by source", [&] { source.setCurrentIndex(source.count() - 1); }, filtered);
        m_frames.step(
            "clear the filter", [&] { source.setCurrentIndex(0); }, everything);
        m_frames.step(
            "sort by text", [&] { list().horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder); },
            [] { return true; });
        m_frames.step(
            "to the last row", [&] { list().scrollToBottom(); }, [] { return true; });
        m_frames.step(
            "select all", [&] { list().selectAll(); }, [] { return true; });
    }

    void write()
    {
        auto &text = found<QPlainTextEdit>(m_window, "questionText");
        m_frames.step(
            "another question into the editor", [&] { list().selectRow(list().model()->rowCount() / 2); },
            [] { return true; });
        m_frames.step(
            "a letter typed, until what it resembles shows", [&] { text.insertPlainText(QStringLiteral("a")); },
            [] { return true; });
        m_frames.step(
            "save it", [&] { found<QAction>(m_window, "questions.save").trigger(); },
            [&] { return !found<QAction>(m_window, "questions.save").isEnabled(); });
    }

private:
    [[nodiscard]] QTableView &list() const { return found<QTableView>(m_window, "questionTable"); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    [[nodiscard]] bool shown(const char *part) const
    {
        const auto *widget = m_window.findChild<QWidget *>(QString::fromLatin1(part));
        return widget && widget->isVisible();
    }

    MainWindow &m_window;
    bench::FrameMeter m_frames;
    QString m_passphrase;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "usage: hoithi_questionframes STORE QUESTIONS-PASSPHRASE\n";
        return 2;
    }
    bench::OpenedWindow window(arguments.at(1));
    Session session(window, arguments.at(2));
    session.openPage();
    session.unlock();
    session.lookAtList();
    session.write();
    return 0;
}
