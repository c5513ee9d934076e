// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/columnnames.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <span>
#include <string>

namespace hoithi {

namespace {

using enum NamedColumn::Meaning;

/// Folded names, divided by bars, that mean one thing.
struct Names
{
    NamedColumn::Meaning meaning;
    std::optional<DumpField> field;
    bool isSure;
    std::string_view names;
};

// Names of what no import needs stand here too: "ngày sinh" has dates, and is no time of a submission.
constexpr std::array vocabulary{
    Names{Field, DumpField::SubmissionKey, true,
          "|submission id|submission key|submission code|attempt id|entry id|result id|response id|ma bai thi|ma "
          "bai|ma bai lam|"
          "ma luot thi|ma luot|ma bai nop|ma nop bai|ma lan thi|ma ket qua|ma phieu tra loi|id bai thi|id bai lam|id "
          "luot thi|"
          "ma so bai thi|so phieu|"},
    Names{Field, DumpField::AccountId, true,
          "|account id|account|account name|user id|username|user name|user|user account|login|login name|login id|ten "
          "dang nhap|"
          "tai khoan|ten tai khoan|ma tai khoan|id tai khoan|so tai khoan du thi|tai khoan du thi|tai khoan hue s|"
          "tai khoan hues|hue s id|hues id|hue s account|id nguoi dung|ma nguoi dung|ten nguoi dung|ma thi sinh|"
          "id thi sinh|ma nguoi du thi|ma nguoi thi|ma nd|"},
    Names{Field, DumpField::FullName, true,
          "|full name|fullname|display name|ho ten|ho va ten|hoten|hovaten|ten thi sinh|ho ten thi sinh|ho va ten thi "
          "sinh|"
          "ten nguoi du thi|ho ten nguoi du thi|ho va ten nguoi du thi|ho ten nguoi thi|ten day du|ho ten day du|"
          "participant name|ho va ten nguoi thi|ho chu dem va ten|ho dem va ten|"},
    Names{Field, DumpField::FullName, false, "|name|ten|thi sinh|nguoi du thi|nguoi thi|participant|"},
    Names{FamilyName,
          {},
          true,
          "|ho|ho dem|ho va dem|ho lot|ho va ten dem|ho chu dem|ten dem|ho va ten lot|first name|last name|family name|"
          "surname|given name|middle name|"},
    Names{Field, DumpField::Phone, true,
          "|phone|phone number|phone no|mobile|mobile phone|mobile number|tel|telephone|so dien thoai|sdt|dien "
          "thoai|so dt|dt|"
          "sodienthoai|dien thoai di dong|so di dong|di dong|so dien thoai di dong|so dien thoai lien he|dien thoai "
          "lien he|"
          "so dien thoai lien lac|dtdd|so dtdd|sdt lien he|"},
    Names{Field, DumpField::NationalId, true,
          "|national id|national id number|citizen id|identity card|identity number|id card|id card "
          "number|cccd|cmnd|cmt|cmtnd|"
          "cccd cmnd|cmnd cccd|so cccd|so cmnd|so cmt|so cccd cmnd|so cmnd cccd|can cuoc|so can cuoc|can cuoc cong dan|"
          "so can cuoc cong dan|the can cuoc|so the can cuoc|chung minh nhan dan|so chung minh nhan dan|so dinh danh|"
          "so dinh danh ca nhan|ma dinh danh|ma dinh danh ca nhan|ma so dinh danh|"},
    Names{Field, DumpField::AgencyCode, true,
          "|agency code|agency id|unit code|organization code|organisation code|org code|department code|ma don vi|"
          "ma co quan|ma dv|ma to chuc|ma co quan don vi|ma don vi cong tac|id don vi|"},
    Names{
        Field, DumpField::AgencyName, true,
        "|agency name|agency|unit|unit name|organization|organisation|organization name|organisation "
        "name|workplace|don vi|"
        "ten don vi|don vi cong tac|ten don vi cong tac|co quan|ten co quan|co quan cong tac|noi cong tac|noi lam viec|"
        "don vi lam viec|co quan don vi|don vi co quan|don vi cong tac hoc tap|co quan don vi cong tac|don vi du thi|"
        "co quan to chuc|ten co quan don vi|"},
    Names{Field, DumpField::AgencyName, false,
          "|department|department name|phong ban|to chuc|dia phuong|xa phuong|phuong xa|truong|noi cu tru|don vi hoc "
          "tap|"},
    Names{Field, DumpField::Round, true,
          "|round|round number|week|week number|tuan|tuan thi|tuan thu|vong|vong thi|vong so|dot|dot thi|ky|ky "
          "thi|tuan so|lan thi|"},
    Names{Field, DumpField::PaperCode, true,
          "|paper code|paper|paper id|exam code|test code|variant|ma de|ma de thi|de so|de thi so|so de|ma so de|"},
    Names{Field, DumpField::PaperCode, false, "|de|de thi|exam|test|"},
    Names{
        Field, DumpField::StartedAt, true,
        "|started at|start time|start at|start|start date|started|begin time|begin at|time start|time started|started "
        "on|"
        "bat dau|thoi gian bat dau|gio bat dau|bat dau luc|thoi diem bat dau|ngay bat dau|ngay gio bat dau|tg bat dau|"
        "thoi gian bat dau lam bai|bat dau lam bai|gio vao thi|thoi gian vao thi|luc bat dau|gio bat dau lam bai|"},
    Names{Field, DumpField::StartedAt, false, "|created at|created|ngay tao|"},
    Names{Field, DumpField::SubmittedAt, true,
          "|submitted at|submit time|submitted|submission time|submit date|submitted on|submission date|end "
          "time|finish time|"
          "finished at|ended at|completed at|completed on|time finish|time submitted|thoi gian nop|thoi gian nop "
          "bai|nop luc|"
          "nop bai luc|gio nop|gio nop bai|thoi diem nop|thoi diem nop bai|ket thuc|thoi gian ket thuc|ket thuc luc|"
          "gio ket thuc|thoi diem ket thuc|ngay nop|ngay nop bai|ngay gio nop|ngay gio nop bai|hoan thanh luc|tg nop|"
          "tg nop bai|tg ket thuc|nop bai|luc nop|thoi diem hoan thanh|ngay hoan thanh|"},
    Names{Field, DumpField::SubmittedAt, false, "|timestamp|dau thoi gian|updated at|end|thoi diem gui|thoi gian gui|"},
    Names{
        Duration,
        {},
        true,
        "|duration|duration seconds|duration ms|duration s|time taken|time spent|elapsed|elapsed time|elapsed seconds|"
        "thoi gian lam bai|thoi gian lam|thoi luong|tg lam bai|thoi gian thuc hien|thoi gian thi|tong thoi gian|so "
        "giay|"
        "thoi gian hoan thanh|thoi gian lam bai giay|thoi gian lam bai phut|thoi gian lam bai s|so phut|"
        "tong thoi gian lam bai|thoi gian lam bai thi|"},
    Names{Date,
          {},
          true,
          "|ngay thi|ngay du thi|ngay gio thi|ngay|date|thoi gian|time|datetime|date time|ngay gio|thoi diem|"},
    Names{Clock, {}, true, "|gio|gio thi|hour|time of day|gio phut|"},
    Names{Id, {}, true, "|id|ma|ma so|code|uuid|key|"},
    Names{
        Field, DumpField::Answers, true,
        "|answers|answer list|responses|choices|selected answers|selected options|user answers|bai lam|cau tra loi|"
        "phuong an chon|phuong an tra loi|phuong an da chon|dap an chon|dap an da chon|dap an lua chon|dap an tra loi|"
        "cac dap an chon|lua chon|noi dung tra loi|noi dung bai lam|chi tiet bai lam|dap an cua thi sinh|"
        "dap an thi sinh|dap an nguoi thi|tra loi|chuoi dap an|chuoi tra loi|bai lam cua thi sinh|"},
    Names{Field, DumpField::Answers, false, "|answer|response|choice|dap an|ket qua tra loi|chi tiet|phuong an|"},
    Names{Field, DumpField::Prediction, true,
          "|prediction|predicted|predicted number|predicted count|du doan|so du doan|so nguoi du doan|du doan so nguoi|"
          "du doan so nguoi dung|du doan so nguoi tra loi dung|du doan so nguoi tra loi dung tat ca|so luong du doan|"
          "cau du doan|cau hoi du doan|ket qua du doan|du doan so luong|du doan so nguoi tham gia|"
          "du doan so nguoi dung 15 15|du doan so nguoi tra loi dung 15 15|"},
    Names{Field, DumpField::Prediction, false, "|guess|cau hoi phu|cau phu|so nguoi tra loi dung|so nguoi dung|"},
    Names{Other,
          {},
          true,
          "|stt|so thu tu|tt|no|nr|index|row|row number|diem|diem so|tong diem|score|total score|points|mark|grade|so "
          "cau dung|"
          "so cau tra loi dung|so cau|correct|correct count|so dap an dung|hang|xep hang|thu hang|rank|place|gioi "
          "tinh|gender|"
          "sex|ngay sinh|nam sinh|date of birth|dob|birthday|birth date|birth year|sinh ngay|email|e mail|thu dien "
          "tu|dia chi|"
          "address|chuc vu|chuc danh|position|title|ghi chu|note|notes|comment|comments|dap an dung|correct answers|"
          "correct answer|answer key|trang thai|status|state|ip|ip address|dia chi ip|thiet bi|device|user "
          "agent|tuoi|age|"
          "dan toc|quoc tich|nghe nghiep|ngay cap|noi cap|ngay cap cccd|ket qua|result|giai|giai thuong|prize|"
          "ngay dang ky|registered at|ngay xuat|exported at|ngay vao dang|doi tuong|khoi|bang|loai|"},
};

bool listed(std::string_view list, const std::string &name)
{
    return list.find('|' + name + '|') != std::string_view::npos;
}

bool isUpper(char c)
{
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}
bool isLower(char c)
{
    return std::islower(static_cast<unsigned char>(c)) != 0 || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// "fullName" as "full Name".
std::string withoutCamels(std::string_view name)
{
    std::string apart;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (i > 0 && isUpper(name[i]) && isLower(name[i - 1]))
            apart.push_back(' ');
        apart.push_back(name[i]);
    }
    return apart;
}

/// Words of letters and digits, without diacritics, with one blank between them.
std::string foldedWords(std::string_view name)
{
    std::string words;
    for (const char c : searchFolded(withoutCamels(name))) {
        const bool isWord = static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0;
        if (isWord)
            words.push_back(c);
        else if (!words.empty() && words.back() != ' ')
            words.push_back(' ');
    }
    if (words.ends_with(' '))
        words.pop_back();
    return words;
}

/// A number at the beginning that ends where a word does.
std::optional<int> leadingNumber(std::string_view text)
{
    int number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    constexpr int questionLimit = 500;
    if (parsed.ec != std::errc{} || number < 1 || number > questionLimit)
        return std::nullopt;
    const auto rest = text.substr(static_cast<std::size_t>(parsed.ptr - text.data()));
    return rest.empty() || rest.front() == ' ' ? std::optional(number) : std::nullopt;
}

/// "Câu 1", "c01", "Q1", "answer_1", "1", "Câu 1: Ai …?".
NamedColumn answerColumn(const std::string &words)
{
    constexpr std::array<std::string_view, 20> prefixes{"cau hoi so",
                                                        "cau hoi",
                                                        "cau tra loi cau",
                                                        "cau tra loi",
                                                        "dap an cau",
                                                        "tra loi cau",
                                                        "cau so",
                                                        "cau",
                                                        "dap an",
                                                        "tra loi",
                                                        "question",
                                                        "answer",
                                                        "response",
                                                        "ans",
                                                        "q",
                                                        "c",
                                                        "a",
                                                        "d",
                                                        "item",
                                                        ""};
    for (const std::string_view prefix : prefixes) {
        if (!std::string_view(words).starts_with(prefix))
            continue;
        std::string_view rest = std::string_view(words).substr(prefix.size());
        if (rest.starts_with(' '))
            rest.remove_prefix(1);
        const auto number = leadingNumber(rest);
        if (!number)
            continue;
        const bool wording = rest.find(' ') != std::string_view::npos;
        if (wording && prefix.size() < std::string_view("cau").size())
            continue; // "1 tuần", "c 1 x"
        return {Answer, DumpField::Answers, false, prefix.size() > 1, *number, wording};
    }
    return {};
}

/// The unit that stands at the end, which is taken off: "thoi gian lam bai giay".
std::optional<DurationUnit> takeUnit(std::string &words)
{
    using Named = std::pair<std::string_view, DurationUnit>;
    using enum DurationUnit;
    constexpr std::array units{Named{" giay", Seconds},       Named{" s", Seconds},    Named{" sec", Seconds},
                               Named{" seconds", Seconds},    Named{" phut", Minutes}, Named{" min", Minutes},
                               Named{" minutes", Minutes},    Named{" ms", Millis},    Named{" mili giay", Millis},
                               Named{" milliseconds", Millis}};
    const auto *unit = std::ranges::find_if(units, [&](const Named &known) { return words.ends_with(known.first); });
    if (unit == units.end())
        return std::nullopt;
    words.resize(words.size() - unit->first.size());
    return unit->second;
}

/// With the unit, where the name says one; "phút giây" says none.
NamedColumn durationColumn(std::string words)
{
    const auto isKnown = [&words] {
        return std::ranges::any_of(vocabulary, [&words](const Names &known) {
            return known.meaning == Duration && listed(known.names, words);
        });
    };
    NamedColumn column;
    const bool isWhole = isKnown();
    column.unit = takeUnit(words);
    if (column.unit && takeUnit(words))
        column.unit = std::nullopt;
    if (isWhole || isKnown())
        column.meaning = Duration;
    return column;
}

} // namespace

NamedColumn meaningOfColumn(std::string_view name)
{
    const std::string canonical = caseFolded(name);
    const auto own = std::ranges::find(dumpFieldNames, std::string_view(canonical));
    if (own != dumpFieldNames.end())
        return {Field, static_cast<DumpField>(own - dumpFieldNames.begin()), true, true, 0, false};
    const std::string words = foldedWords(name);
    if (const NamedColumn duration = durationColumn(words); duration.meaning == Duration)
        return duration;
    for (const Names &known : vocabulary) {
        if (listed(known.names, words))
            return {known.meaning, known.field, false, known.isSure, 0, false};
    }
    const NamedColumn answer = answerColumn(words);
    if (answer.meaning == Answer)
        return answer;
    if (words.find("du doan") != std::string::npos)
        return {Field, DumpField::Prediction, false, false, 0, false};
    return {};
}

} // namespace hoithi
