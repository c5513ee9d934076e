<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
    <context>
        <name>AgencyList</name>
        <message>
            <source>There is no agency list for this kind of contest. Choose another preset.</source>
            <translation>Không có danh sách cơ quan, đơn vị cho loại Hội thi này. Hãy chọn mẫu khác.</translation>
        </message>
        <message>
            <source>The shipped agency list is damaged. Install HoiThi again.</source>
            <translation>Danh sách cơ quan, đơn vị kèm theo chương trình bị hỏng. Hãy cài đặt lại HoiThi.</translation>
        </message>
    </context>
    <context>
        <name>AnalysisPage</name>
        <message>
            <source>E&amp;xport CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>Change the &amp;key…</source>
            <translation>Điều chỉnh đá&amp;p án…</translation>
        </message>
        <message>
            <source>C&amp;opy for Excel</source>
            <translation>&amp;Sao chép sang Excel</translation>
        </message>
    </context>
    <context>
        <name>AnalysisTableModel</name>
        <message>
            <source>No.</source>
            <translation>Câu</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Facility (%)</source>
            <translation>Tỷ lệ trả lời đúng (%)</translation>
        </message>
        <message>
            <source>Discrimination (%)</source>
            <translation>Phân biệt (%)</translation>
        </message>
        <message>
            <source>Efficiency (%)</source>
            <translation>Hiệu quả (%)</translation>
        </message>
        <message>
            <source>Options chosen</source>
            <translation>Phương án được chọn</translation>
        </message>
        <message>
            <source>Look at the key</source>
            <translation>Cần xem lại đáp án</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Đáp án</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
    </context>
    <context>
        <name>AnalysisTexts</name>
        <message>
            <source>blank %1</source>
            <translation>bỏ trống %1</translation>
        </message>
        <message>
            <source>What part of the people had it right: their mean mark, as a part of the full mark.</source>
            <translation>Tỷ lệ người trả lời đúng: điểm trung bình so với điểm tối đa của câu hỏi.</translation>
        </message>
        <message>
            <source>How well it tells the able from the others: the correlation of its mark with the rest of the total. Below 0, the able had it wrong.</source>
            <translation>Khả năng phân biệt người giỏi với những người khác: hệ số tương quan giữa điểm của câu hỏi và tổng điểm các câu còn lại. Dưới 0 nghĩa là người giỏi lại trả lời sai.</translation>
        </message>
        <message>
            <source>The same, as a part of the best that a question so easy or so hard could reach.</source>
            <translation>Độ phân biệt so với mức cao nhất mà một câu hỏi khó, dễ như vậy có thể đạt được.</translation>
        </message>
        <message>
            <source>What part of the people chose each option. A star marks the key; letters are those of the first variant.</source>
            <translation>Tỷ lệ người chọn từng phương án. Dấu sao chỉ đáp án; chữ cái là của mã đề thứ nhất.</translation>
        </message>
        <message>
            <source>Why its key should be looked at again: the discrimination is below 0 by more than chance, or more of the best 27 % chose a wrong option than the right one. At least 10 people are needed to say so.</source>
            <translation>Lý do cần xem lại đáp án: độ phân biệt thấp hơn 0 quá mức ngẫu nhiên, hoặc trong nhóm 27 % cao điểm nhất có nhiều người chọn một phương án sai hơn là phương án đúng. Chỉ kết luận khi có ít nhất 10 người.</translation>
        </message>
        <message>
            <source>the best chose %1</source>
            <translation>nhóm cao điểm chọn %1</translation>
        </message>
        <message>
            <source>the able had it wrong</source>
            <translation>người giỏi trả lời sai</translation>
        </message>
        <message>
            <source>the variants have different keys</source>
            <translation>các mã đề có đáp án khác nhau</translation>
        </message>
        <message>
            <source>People whose first submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>Số người có bài đầu tiên được tính; không kể người trong danh sách không xét giải và bài đã bị hủy kết quả.</translation>
        </message>
        <message>
            <source>People whose last submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>Số người có bài cuối cùng được tính; không kể người trong danh sách không xét giải và bài đã bị hủy kết quả.</translation>
        </message>
        <message>
            <source>People whose best submission counts; those on the roster and invalidated submissions are left out.</source>
            <translation>Số người có bài tốt nhất được tính; không kể người trong danh sách không xét giải và bài đã bị hủy kết quả.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Trung bình</translation>
        </message>
        <message>
            <source>Right answers of a person, on average.</source>
            <translation>Số câu đúng trung bình của một người.</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Trung vị</translation>
        </message>
        <message>
            <source>Half of the people have at least so many right answers.</source>
            <translation>Một nửa số người có ít nhất chừng đó câu đúng.</translation>
        </message>
        <message>
            <source>Standard deviation</source>
            <translation>Độ lệch chuẩn</translation>
        </message>
        <message>
            <source>How far the people's right answers lie apart. Skewness of their distribution: %1; kurtosis: %2.</source>
            <translation>Mức phân tán số câu đúng giữa các người dự thi. Độ bất đối xứng của phân bố: %1; độ nhọn: %2.</translation>
        </message>
        <message>
            <source>Cronbach's alpha</source>
            <translation>Hệ số Cronbach alpha</translation>
        </message>
        <message>
            <source>How much the questions measure the same: 100 % where they all do. From the variances of the questions and of the totals.</source>
            <translation>Mức độ các câu hỏi cùng đo một năng lực: 100 % khi tất cả cùng đo như nhau. Tính từ phương sai của từng câu và của tổng điểm.</translation>
        </message>
        <message>
            <source>Error ratio</source>
            <translation>Tỷ lệ sai số</translation>
        </message>
        <message>
            <source>What part of the standard deviation is chance: from Cronbach's alpha.</source>
            <translation>Phần độ lệch chuẩn do ngẫu nhiên, tính từ hệ số Cronbach alpha.</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Sai số chuẩn</translation>
        </message>
        <message>
            <source>How far a person's right answers may lie from what they would be without chance: error ratio times standard deviation.</source>
            <translation>Số câu đúng của một người có thể lệch bao nhiêu so với khi không có yếu tố ngẫu nhiên: tỷ lệ sai số nhân với độ lệch chuẩn.</translation>
        </message>
        <message>
            <source>Of %1 people, as of %2.</source>
            <translation>Tính trên %1 người, tại thời điểm %2.</translation>
        </message>
        <message>
            <source>neutralised</source>
            <translation>tính đúng cho mọi người</translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message>
            <source>Veri&amp;fy</source>
            <translation>&amp;Kiểm tra</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
    </context>
    <context>
        <name>AuditTableModel</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
    </context>
    <context>
        <name>AuditTexts</name>
        <message>
            <source>Contest created</source>
            <translation>Tạo Hội thi</translation>
        </message>
        <message>
            <source>Rule reading approved</source>
            <translation>Phê duyệt cách hiểu thể lệ</translation>
        </message>
        <message>
            <source>Answer key set</source>
            <translation>Thiết lập đáp án</translation>
        </message>
        <message>
            <source>Answer key amended</source>
            <translation>Điều chỉnh đáp án</translation>
        </message>
        <message>
            <source>Roster imported</source>
            <translation>Nhập danh sách không xét giải</translation>
        </message>
        <message>
            <source>Submissions imported</source>
            <translation>Nhập bài dự thi</translation>
        </message>
        <message>
            <source>Submission invalidated</source>
            <translation>Hủy kết quả bài dự thi</translation>
        </message>
        <message>
            <source>Round ranked</source>
            <translation>Xếp hạng tuần thi</translation>
        </message>
        <message>
            <source>Ranking signed</source>
            <translation>Ký xác nhận xếp hạng</translation>
        </message>
        <message>
            <source>Prizes awarded</source>
            <translation>Ghi nhận khen thưởng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Hợp lệ</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Bị loại</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Không đổi</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>In force from round</source>
            <translation>Áp dụng từ tuần</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Mã đề</translation>
        </message>
        <message>
            <source>Ranking run</source>
            <translation>Lần xếp hạng số</translation>
        </message>
        <message>
            <source>Prizes</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Số tuần</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Số cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Hash of the run</source>
            <translation>Mã kết quả xếp hạng</translation>
        </message>
        <message>
            <source>Digest of the rows</source>
            <translation>Mã băm các dòng</translation>
        </message>
        <message>
            <source>Awarded from</source>
            <translation>Căn cứ khen thưởng</translation>
        </message>
        <message>
            <source>Signed on entry</source>
            <translation>Ký khi nhật ký ở mục</translation>
        </message>
        <message>
            <source>Random number</source>
            <translation>Số ngẫu nhiên</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>Facts recorded</source>
            <translation>Số dữ kiện ghi nhận</translation>
        </message>
        <message>
            <source>Member entered or changed</source>
            <translation>Ghi tên hoặc sửa đổi thành viên</translation>
        </message>
        <message>
            <source>Member removed</source>
            <translation>Thôi tư cách thành viên</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Đổi mật khẩu</translation>
        </message>
        <message>
            <source>Proposed to a second person</source>
            <translation>Đề xuất chờ người thứ hai</translation>
        </message>
        <message>
            <source>Proposal taken back</source>
            <translation>Rút lại đề xuất</translation>
        </message>
        <message>
            <source>Passphrase set</source>
            <translation>Đặt cụm mật khẩu</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Đổi cụm mật khẩu</translation>
        </message>
        <message>
            <source>Passphrase set by recovery code</source>
            <translation>Đặt lại cụm mật khẩu bằng mã khôi phục</translation>
        </message>
        <message>
            <source>Personal data shown</source>
            <translation>Xem dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Personal data erased</source>
            <translation>Xóa dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Question sets sealed from now on</source>
            <translation>Bắt đầu niêm phong bộ câu hỏi</translation>
        </message>
        <message>
            <source>Question set sealed</source>
            <translation>Đã niêm phong bộ câu hỏi</translation>
        </message>
        <message>
            <source>Questions passphrase changed</source>
            <translation>Đã đổi cụm mật khẩu bộ câu hỏi</translation>
        </message>
        <message>
            <source>Questions passphrase set by recovery code</source>
            <translation>Đã đặt cụm mật khẩu bộ câu hỏi bằng mã khôi phục</translation>
        </message>
        <message>
            <source>Round opened</source>
            <translation>Đã mở bộ câu hỏi của tuần thi</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Số mã đề</translation>
        </message>
        <message>
            <source>Retention period set</source>
            <translation>Đặt thời hạn lưu giữ</translation>
        </message>
        <message>
            <source>People exported</source>
            <translation>Xuất dữ liệu về người dự thi</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Mục đích</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Số dòng</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Định dạng</translation>
        </message>
        <message>
            <source>Months after the last round</source>
            <translation>Số tháng sau tuần cuối</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Lưu giữ đến</translation>
        </message>
        <message>
            <source>Before its time</source>
            <translation>Trước thời hạn</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ tên</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Is a member</source>
            <translation>Là thành viên</translation>
        </message>
        <message>
            <source>Proposal no.</source>
            <translation>Đề xuất số</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Nội dung đề xuất</translation>
        </message>
        <message>
            <source>Keys removed</source>
            <translation>Số khóa đã xóa</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Bảng xếp hạng</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Dòng bị loại</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Decision and certificates</source>
            <translation>Quyết định và giấy khen</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>Tệp CSV</translation>
        </message>
        <message>
            <source>JSON file</source>
            <translation>Tệp JSON</translation>
        </message>
        <message>
            <source>PDF file</source>
            <translation>Tệp PDF</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Bản in</translation>
        </message>
        <message>
            <source>List of an import's rejected rows</source>
            <translation>Danh sách dòng bị loại khi nhập</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Khi chưa đăng nhập</translation>
        </message>
        <message>
            <source>Questions changed</source>
            <translation>Sửa ngân hàng câu hỏi</translation>
        </message>
        <message>
            <source>Key of the question bank renewed</source>
            <translation>Thay khóa ngân hàng câu hỏi</translation>
        </message>
        <message>
            <source>Questions exported</source>
            <translation>Xuất câu hỏi</translation>
        </message>
        <message>
            <source>Paper drawn</source>
            <translation>Tạo đề thi</translation>
        </message>
        <message>
            <source>Paper frozen</source>
            <translation>Khóa đề thi</translation>
        </message>
        <message>
            <source>Paper looked at, printed or exported</source>
            <translation>Xem, in hoặc xuất đề thi</translation>
        </message>
        <message>
            <source>Versions saved</source>
            <translation>Số phiên bản đã lưu</translation>
        </message>
        <message>
            <source>Steps of review</source>
            <translation>Số bước xét duyệt</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Số ảnh</translation>
        </message>
        <message>
            <source>Digest with a secret</source>
            <translation>Mã đối chiếu có khóa bí mật</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Việc đã làm</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Số câu hỏi</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Số mã đề</translation>
        </message>
        <message>
            <source>With the answer key</source>
            <translation>Kèm đáp án</translation>
        </message>
        <message>
            <source>Word file</source>
            <translation>Tệp Word</translation>
        </message>
        <message>
            <source>Excel file</source>
            <translation>Tệp Excel</translation>
        </message>
        <message>
            <source>GIFT file</source>
            <translation>Tệp GIFT</translation>
        </message>
        <message>
            <source>Moodle XML file</source>
            <translation>Tệp Moodle XML</translation>
        </message>
        <message>
            <source>Aiken file</source>
            <translation>Tệp Aiken</translation>
        </message>
        <message>
            <source>QTI package</source>
            <translation>Gói QTI</translation>
        </message>
        <message>
            <source>Looked at on the screen</source>
            <translation>Xem trên màn hình</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Tạo mới</translation>
        </message>
        <message>
            <source>A question replaced</source>
            <translation>Thay một câu hỏi</translation>
        </message>
        <message>
            <source>Newer wordings taken</source>
            <translation>Lấy nội dung mới của câu hỏi</translation>
        </message>
        <message>
            <source>Submission taken back in</source>
            <translation>Khôi phục kết quả bài dự thi</translation>
        </message>
        <message>
            <source>Accounts merged</source>
            <translation>Gộp tài khoản</translation>
        </message>
        <message>
            <source>Accounts separated</source>
            <translation>Tách tài khoản</translation>
        </message>
        <message>
            <source>Tie decided</source>
            <translation>Phân định đồng hạng</translation>
        </message>
        <message>
            <source>Review flag judged</source>
            <translation>Xem xét cảnh báo</translation>
        </message>
        <message>
            <source>Result declared final</source>
            <translation>Công nhận kết quả chính thức</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>From round</source>
            <translation>Từ tuần</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Cách quyết định</translation>
        </message>
        <message>
            <source>Seed of the draw</source>
            <translation>Số bốc thăm</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Thứ tự</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Ý kiến</translation>
        </message>
        <message>
            <source>Review flag</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết quả xem xét</translation>
        </message>
        <message>
            <source>Flags for the judges</source>
            <translation>Cảnh báo cần Ban Giám khảo xem xét</translation>
        </message>
        <message>
            <source>List as text</source>
            <translation>Danh sách dạng văn bản</translation>
        </message>
        <message>
            <source>Schedule changed</source>
            <translation>Thay đổi lịch</translation>
        </message>
        <message>
            <source>Change no.</source>
            <translation>Thay đổi số</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Các thay đổi</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hoàn thành ngày</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Mốc %1</translation>
        </message>
        <message>
            <source>Withdrawn from the roster</source>
            <translation>Rút khỏi danh sách không xét giải</translation>
        </message>
        <message>
            <source>People before</source>
            <translation>Số người trước đó</translation>
        </message>
        <message>
            <source>People added</source>
            <translation>Số người được thêm</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Những ai</translation>
        </message>
        <message>
            <source>On the roster before</source>
            <translation>Còn hiệu lực trước đó</translation>
        </message>
        <message>
            <source>On the roster after</source>
            <translation>Còn hiệu lực sau đó</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Danh sách không xét giải</translation>
        </message>
        <message>
            <source>Where people on the roster appear</source>
            <translation>Bài dự thi của người trong danh sách không xét giải</translation>
        </message>
        <message>
            <source>In the place of version</source>
            <translation>Thay cho phiên bản</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Nội dung thay đổi</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>By draw</source>
            <translation>Bốc thăm</translation>
        </message>
        <message>
            <source>By the judges&apos; decision</source>
            <translation>Ban Giám khảo quyết định</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Vấn đề phúc tra</translation>
        </message>
        <message>
            <source>Came in late</source>
            <translation>Nộp ngoài thời hạn phúc tra</translation>
        </message>
        <message>
            <source>Complaint answered</source>
            <translation>Đã trả lời đơn phúc tra</translation>
        </message>
        <message>
            <source>Complaint decided</source>
            <translation>Đã kết luận đơn phúc tra</translation>
        </message>
        <message>
            <source>Complaint opened again</source>
            <translation>Mở lại đơn phúc tra</translation>
        </message>
        <message>
            <source>Complaint read</source>
            <translation>Đọc đơn phúc tra</translation>
        </message>
        <message>
            <source>Complaint registered</source>
            <translation>Tiếp nhận đơn phúc tra</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Ngày công văn</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>Hình thức tiếp nhận</translation>
        </message>
        <message>
            <source>Led to entry</source>
            <translation>Quyết định liên quan (mục nhật ký)</translation>
        </message>
        <message>
            <source>Link with a complaint removed</source>
            <translation>Gỡ liên kết với đơn phúc tra</translation>
        </message>
        <message>
            <source>Note on a complaint</source>
            <translation>Ghi chú đơn phúc tra</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Register of complaints</source>
            <translation>Sổ phúc tra</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần thi</translation>
        </message>
        <message>
            <source>State after</source>
            <translation>Trạng thái sau</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>Trạng thái trước</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Submission linked with a complaint</source>
            <translation>Liên kết bài dự thi với đơn phúc tra</translation>
        </message>
        <message>
            <source>Letter that answers a complaint</source>
            <translation>Công văn trả lời đơn phúc tra</translation>
        </message>
        <message>
            <source>Letter that answers the complaint</source>
            <translation>Công văn trả lời đơn phúc tra</translation>
        </message>
        <message>
            <source>Comparison of two rankings</source>
            <translation>So sánh hai lần xếp hạng</translation>
        </message>
        <message>
            <source>Draft of the letter that answers the complaint</source>
            <translation>Dự thảo công văn trả lời đơn phúc tra</translation>
        </message>
        <message>
            <source>Full name before</source>
            <translation>Họ và tên trước đó</translation>
        </message>
        <message>
            <source>Role before</source>
            <translation>Vai trò trước đó</translation>
        </message>
        <message>
            <source>Was a member</source>
            <translation>Trước đó là thành viên</translation>
        </message>
        <message>
            <source>Months before this change</source>
            <translation>Số tháng trước khi sửa đổi</translation>
        </message>
        <message>
            <source>Kept until, before this change</source>
            <translation>Hạn lưu giữ trước khi sửa đổi</translation>
        </message>
        <message>
            <source>Amended</source>
            <translation>Nội dung sửa đổi</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Câu %1</translation>
        </message>
        <message>
            <source>Paper %1, question %2</source>
            <translation>Mã đề %1, câu %2</translation>
        </message>
        <message>
            <source>Imported file withdrawn</source>
            <translation>Rút lại lần nhập</translation>
        </message>
        <message>
            <source>Agency decided</source>
            <translation>Xác định đơn vị</translation>
        </message>
        <message>
            <source>Decision about an agency taken back</source>
            <translation>Thu hồi quyết định về đơn vị</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Cách viết</translation>
        </message>
        <message>
            <source>Code of the agency</source>
            <translation>Mã đơn vị</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Lần nhập</translation>
        </message>
        <message>
            <source>Differences from what is stored</source>
            <translation>Khác biệt so với dữ liệu đã lưu</translation>
        </message>
        <message>
            <source>Mapping profile saved</source>
            <translation>Lưu hồ sơ ánh xạ</translation>
        </message>
        <message>
            <source>Mapping profile</source>
            <translation>Hồ sơ ánh xạ</translation>
        </message>
        <message>
            <source>Conflict decided: what is stored stays</source>
            <translation>Đã quyết định bản ghi khác biệt: giữ bản ghi đã lưu</translation>
        </message>
        <message>
            <source>Conflict decided: the later row counts</source>
            <translation>Đã quyết định bản ghi khác biệt: tính theo bản ghi đến sau</translation>
        </message>
        <message>
            <source>Later row no longer counts</source>
            <translation>Bản ghi đến sau không còn được tính</translation>
        </message>
        <message>
            <source>Conflict open again</source>
            <translation>Bản ghi khác biệt được mở lại</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Agencies changed</source>
            <translation>Thay đổi danh sách đơn vị</translation>
        </message>
        <message>
            <source>Change of agencies taken back</source>
            <translation>Rút lại thay đổi danh sách đơn vị</translation>
        </message>
        <message>
            <source>Takes back change no.</source>
            <translation>Rút lại thay đổi số</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Gửi tới</translation>
        </message>
        <message>
            <source>Result that is published</source>
            <translation>Kết quả công bố</translation>
        </message>
        <message>
            <source>Sent to a backend</source>
            <translation>Gửi lên hệ thống thi</translation>
        </message>
        <message>
            <source>Paper published</source>
            <translation>Đưa đề lên hệ thống thi</translation>
        </message>
        <message>
            <source>Result published</source>
            <translation>Công bố kết quả</translation>
        </message>
    </context>
    <context>
        <name>AwardsPage</name>
        <message>
            <source>&amp;Issue awards…</source>
            <translation>Ghi nhận &amp;khen thưởng…</translation>
        </message>
        <message>
            <source>&amp;Preview and print</source>
            <translation>&amp;Xem trước và in</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>Sao &amp;chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>&amp;Announce on the whole screen</source>
            <translation>&amp;Công bố toàn màn hình</translation>
        </message>
        <message>
            <source>Decide a &amp;tie…</source>
            <translation>&amp;Phân định đồng hạng…</translation>
        </message>
    </context>
    <context>
        <name>BatchTableModel</name>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Thời điểm nhập</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người nhập</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Số dòng đã đọc</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Hợp lệ</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Bị loại</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Đang được tính</translation>
        </message>
        <message>
            <source>Withdrawn by %1: %2</source>
            <translation>%1 đã rút lại: %2</translation>
        </message>
    </context>
    <context>
        <name>Bloc</name>
        <message>
            <source>Commune</source>
            <translation>Cấp xã</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Cấp huyện</translation>
        </message>
        <message>
            <source>Provincial</source>
            <translation>Cấp tỉnh</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Trung ương</translation>
        </message>
        <message>
            <source>Party and unions</source>
            <translation>Đảng, đoàn thể</translation>
        </message>
        <message>
            <source>Public service</source>
            <translation>Sự nghiệp công lập</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Khác</translation>
        </message>
    </context>
    <context>
        <name>Blueprint</name>
        <message>
            <source>A paper has between 1 and %1 questions, not %2.</source>
            <translation>Đề thi có từ 1 đến %1 câu hỏi, không phải %2.</translation>
        </message>
        <message>
            <source>A paper has between 1 and %1 variants, not %2.</source>
            <translation>Đề thi có từ 1 đến %1 mã đề, không phải %2.</translation>
        </message>
        <message>
            <source>A blueprint has at most %1 rows, not %2.</source>
            <translation>Ma trận đề có tối đa %1 dòng, không phải %2.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, and the paper has %3.</source>
            <translation>Dòng %1 yêu cầu %2 câu hỏi, còn đề thi có %3 câu.</translation>
        </message>
        <message>
            <source>Row %1 says nothing of its questions. Give a source, a topic, a difficulty or a tag.</source>
            <translation>Dòng %1 không nêu điều kiện nào. Hãy chọn văn bản nguồn, chủ đề, độ khó hoặc từ khóa.</translation>
        </message>
        <message>
            <source>Row %1 asks for the same questions as a row before it.</source>
            <translation>Dòng %1 yêu cầu trùng với một dòng phía trên.</translation>
        </message>
        <message>
            <source>Row %1 has a text that is too long, or not plain.</source>
            <translation>Dòng %1 có nội dung quá dài hoặc chứa ký tự không hợp lệ.</translation>
        </message>
        <message>
            <source>The paper has %1 questions, and the bank has %2 that may be taken.</source>
            <translation>Đề thi cần %1 câu hỏi, ngân hàng chỉ có %2 câu được phép chọn.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, and the bank has %3 that may be taken.</source>
            <translation>Dòng %1 yêu cầu %2 câu hỏi, ngân hàng chỉ có %3 câu được phép chọn.</translation>
        </message>
        <message>
            <source>Row %1 asks for %2 questions, which cannot be met together with the rows before it.</source>
            <translation>Dòng %1 yêu cầu %2 câu hỏi, không thể đáp ứng cùng lúc với các dòng phía trên.</translation>
        </message>
        <message>
            <source>The rows can be met, but then the bank has no paper of exactly %1 questions without near-duplicates.</source>
            <translation>Có thể đáp ứng các dòng, nhưng khi đó ngân hàng không đủ để ra đề đúng %1 câu hỏi mà không có câu gần trùng nhau.</translation>
        </message>
        <message>
            <source>No paper was found that meets all rows. Make the rows simpler, or ask for fewer questions.</source>
            <translation>Không tìm được đề thi đáp ứng tất cả các dòng. Hãy đơn giản hóa các dòng hoặc giảm số câu hỏi.</translation>
        </message>
        <message>
            <source>The blueprint is not as it should be at “%1”. Correct it and try again.</source>
            <translation>Ma trận đề không hợp lệ tại “%1”. Hãy sửa và thử lại.</translation>
        </message>
        <message>
            <source>The blueprint is not a JSON object. Choose another file.</source>
            <translation>Ma trận đề không phải là đối tượng JSON. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>not approved yet: %1</source>
            <translation>chưa được duyệt: %1</translation>
        </message>
        <message>
            <source>in papers of other rounds: %1</source>
            <translation>đã có trong đề thi của tuần khác: %1</translation>
        </message>
        <message>
            <source>retired: %1</source>
            <translation>đã ngừng dùng: %1</translation>
        </message>
        <message>
            <source>with faults, or too much like others: %1</source>
            <translation>có lỗi hoặc quá giống câu khác: %1</translation>
        </message>
        <message>
            <source>Of the others it may take none (%1).</source>
            <translation>Không được chọn các câu còn lại (%1).</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Warning: the last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time.</source>
            <translation>Cảnh báo: bản ghi gần nhất của Hội thi có thời điểm %1, sau giờ hiện tại của máy tính này. Hãy kiểm tra lại ngày, giờ của máy.</translation>
        </message>
        <message>
            <source>The result could not be written to standard output. Free some space and ask again.</source>
            <translation>Không ghi được kết quả ra đầu ra chuẩn. Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
        </message>
        <message>
            <source>The rejects cannot be written to %1. Name a file in a folder that is there.</source>
            <translation>Không ghi được các dòng bị loại vào %1. Hãy nêu một tệp trong thư mục đã có.</translation>
        </message>
        <message>
            <source>--rejects would overwrite %1: name another file</source>
            <translation>--rejects sẽ ghi đè lên %1: hãy nêu tên tệp khác</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>thiếu %1</translation>
        </message>
        <message>
            <source>there is an argument too many</source>
            <translation>thừa một đối số</translation>
        </message>
        <message>
            <source>--%1 is missing</source>
            <translation>thiếu --%1</translation>
        </message>
        <message>
            <source>--%1 is given twice</source>
            <translation>--%1 được nêu hai lần</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Cách dùng:</translation>
        </message>
        <message>
            <source>hoithi: there is no command “%1”</source>
            <translation>hoithi: không có lệnh “%1”</translation>
        </message>
        <message>
            <source>--%1 wants a whole number from 1 to %2</source>
            <translation>--%1 phải là số nguyên từ 1 đến %2</translation>
        </message>
        <message>
            <source>--%1 is wanted twice: two different people decide</source>
            <translation>--%1 phải được nêu hai lần: do hai người khác nhau quyết định</translation>
        </message>
        <message>
            <source>Created %1: %2 rounds, %3 agencies.</source>
            <translation>Đã tạo %1: %2 tuần thi, %3 cơ quan, đơn vị.</translation>
        </message>
        <message>
            <source>give either --preset or --file</source>
            <translation>hãy nêu --preset hoặc --file (chỉ một)</translation>
        </message>
        <message>
            <source>there is no preset “%1”; there are all-15 and literal-10</source>
            <translation>không có mẫu “%1”; chỉ có all-15 và literal-10</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>Không đọc được tệp %1: %2</translation>
        </message>
        <message>
            <source>Rule book version %1 is in force from round %2.</source>
            <translation>Thể lệ phiên bản %1 có hiệu lực từ tuần %2.</translation>
        </message>
        <message>
            <source>The key of round %1 is set.</source>
            <translation>Đã thiết lập đáp án của tuần %1.</translation>
        </message>
        <message>
            <source>give either --accept or --neutralise</source>
            <translation>hãy nêu --accept hoặc --neutralise (chỉ một)</translation>
        </message>
        <message>
            <source>Target: %1 before, %2 after.</source>
            <translation>Số người đúng hết: trước %1, sau %2.</translation>
        </message>
        <message>
            <source>Entering the prizes:</source>
            <translation>Được vào giải:</translation>
        </message>
        <message>
            <source>Leaving the prizes:</source>
            <translation>Ra khỏi giải:</translation>
        </message>
        <message>
            <source>Changing prize:</source>
            <translation>Đổi giải:</translation>
        </message>
        <message>
            <source>This was a preview: nothing was changed.</source>
            <translation>Đây chỉ là xem trước: không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Submission %1 is invalidated.</source>
            <translation>Đã hủy kết quả bài dự thi %1.</translation>
        </message>
        <message>
            <source>Round %1: signatures so far %2, needed %3.</source>
            <translation>Tuần %1: đã có %2 chữ ký, cần %3.</translation>
        </message>
        <message>
            <source>%1 people added to the roster.</source>
            <translation>Đã thêm %1 người vào danh sách không xét giải.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>Không ghi được tệp %1: %2</translation>
        </message>
        <message>
            <source>This was imported before: nothing was changed.</source>
            <translation>Tệp này đã được nhập trước đây: không có gì thay đổi.</translation>
        </message>
        <message>
            <source>The import is done, but its rejects were not saved. %1</source>
            <translation>Đã nhập dữ liệu xong, nhưng chưa lưu được các dòng bị loại. %1</translation>
        </message>
        <message>
            <source>Only the first %1 of %2 rejected rows are in %3.</source>
            <translation>Chỉ %1 trên %2 dòng bị loại đầu tiên được ghi vào %3.</translation>
        </message>
        <message>
            <source>--format is csv or json</source>
            <translation>--format phải là csv hoặc json</translation>
        </message>
        <message>
            <source>give either --round or --collective</source>
            <translation>hãy nêu --round hoặc --collective, một trong hai</translation>
        </message>
        <message>
            <source>%1 audit entries, %2 batches and %3 runs recomputed: %4 do not match.</source>
            <translation>Đã tính lại %1 mục nhật ký, %2 lần nhập và %3 lần xếp hạng: %4 không khớp.</translation>
        </message>
        <message>
            <source>The store does not match its own records; the first: %1 – %2</source>
            <translation>Kho dữ liệu không khớp với hồ sơ của chính nó; trường hợp đầu tiên: %1 – %2</translation>
        </message>
        <message>
            <source>Round %1, %2: %3</source>
            <translation>Tuần %1, %2: %3</translation>
        </message>
        <message>
            <source>Round %1: %2 people, %3 eligible, target %4, %5 prizes, run %6</source>
            <translation>Tuần %1: %2 người, %3 đủ điều kiện, số người đúng hết %4, %5 giải, lần xếp hạng %6</translation>
        </message>
        <message>
            <source>People by agency</source>
            <translation>Số người theo đơn vị</translation>
        </message>
        <message>
            <source>%1 holds a sample contest already: name another folder, or empty this one.</source>
            <translation>%1 đã có Hội thi mẫu: hãy nêu thư mục khác, hoặc làm trống thư mục này.</translation>
        </message>
        <message>
            <source>Collective prizes: %1</source>
            <translation>Giải tập thể: %1</translation>
        </message>
        <message>
            <source>The results are in %1</source>
            <translation>Kết quả nằm trong %1</translation>
        </message>
        <message>
            <source>No temporary folder can be made: %1</source>
            <translation>Không tạo được thư mục tạm: %1</translation>
        </message>
        <message>
            <source>A document did not come out as a PDF.</source>
            <translation>Có văn bản không xuất được thành PDF.</translation>
        </message>
        <message>
            <source>Every page opened, every kind of document rendered.</source>
            <translation>Mọi trang đều mở được, mọi loại văn bản đều kết xuất được.</translation>
        </message>
        <message>
            <source>hoithi: there is no display for the window. Start it from a desktop, or see hoithi --help.</source>
            <translation>hoithi: không có màn hình để mở cửa sổ. Hãy mở chương trình từ màn hình làm việc, hoặc xem hoithi --help.</translation>
        </message>
        <message>
            <source>there is no option “%1”</source>
            <translation>không có tùy chọn “%1”</translation>
        </message>
        <message>
            <source>--%1 takes no value</source>
            <translation>--%1 không nhận giá trị</translation>
        </message>
        <message>
            <source>%1 wants a value</source>
            <translation>%1 phải kèm theo giá trị</translation>
        </message>
        <message>
            <source>makes a new contest from a plan</source>
            <translation>tạo Hội thi mới theo một kế hoạch</translation>
        </message>
        <message>
            <source>records how the committee reads the rules; nothing ranks before</source>
            <translation>ghi nhận cách hiểu Thể lệ của Ban Tổ chức; chưa có thì chưa xếp hạng được</translation>
        </message>
        <message>
            <source>sets the key of a round; nothing is imported before</source>
            <translation>thiết lập đáp án của một tuần; chưa có thì chưa nhập được bài dự thi</translation>
        </message>
        <message>
            <source>changes a key, decided by two people, and says who enters and leaves the prizes</source>
            <translation>điều chỉnh đáp án theo quyết định của hai người, nêu rõ ai được vào giải, ai ra khỏi giải</translation>
        </message>
        <message>
            <source>adds people who may take part but win nothing</source>
            <translation>thêm những người được dự thi nhưng không được xét giải</translation>
        </message>
        <message>
            <source>signs the current ranking of a round</source>
            <translation>ký xác nhận kết quả xếp hạng hiện hành của một tuần</translation>
        </message>
        <message>
            <source>imports the submissions of a round and prints how many were taken</source>
            <translation>nhập bài dự thi của một tuần và in số dòng đã nhận</translation>
        </message>
        <message>
            <source>ranks a round and prints the standing</source>
            <translation>xếp hạng một tuần và in kết quả</translation>
        </message>
        <message>
            <source>prints people and submissions of each agency, of one round or of all</source>
            <translation>in số người và số bài dự thi của từng đơn vị, một tuần hoặc mọi tuần</translation>
        </message>
        <message>
            <source>gives the prizes of a signed round, or of the agencies, and writes the documents</source>
            <translation>trao giải của tuần đã được ký xác nhận, hoặc giải tập thể, và xuất văn bản</translation>
        </message>
        <message>
            <source>recomputes the audit chain and every stored ranking</source>
            <translation>tính lại chuỗi nhật ký và mọi lần xếp hạng đã lưu</translation>
        </message>
        <message>
            <source>writes a consistent copy of the contest, also while it is in use</source>
            <translation>ghi một bản sao nhất quán của Hội thi, kể cả khi đang được sử dụng</translation>
        </message>
        <message>
            <source>runs a sample contest of five rounds from end to end</source>
            <translation>chạy trọn một Hội thi mẫu gồm năm tuần</translation>
        </message>
        <message>
            <source>opens every page and makes every kind of document, on a contest that is thrown away</source>
            <translation>mở mọi trang và lập mọi loại văn bản trên một Hội thi tạm</translation>
        </message>
        <message>
            <source>answers that count as right from now on: B,C is either of them, BC both together</source>
            <translation>các đáp án được tính là đúng từ nay: B,C là một trong hai, BC là cả hai cùng lúc</translation>
        </message>
        <message>
            <source>the prizes of the agencies, over all rounds</source>
            <translation>giải của các cơ quan, đơn vị, tính trên mọi tuần</translation>
        </message>
        <message>
            <source>a JSON file with the settings of the rules</source>
            <translation>tệp JSON chứa các thiết lập của Thể lệ</translation>
        </message>
        <message>
            <source>one of the formats named above; of a table csv, unless told</source>
            <translation>một trong các định dạng nêu ở trên; với bảng, mặc định là csv</translation>
        </message>
        <message>
            <source>the right answers, one letter a question; {BD} demands both</source>
            <translation>đáp án đúng, mỗi câu một chữ cái; {BD} là phải chọn cả hai</translation>
        </message>
        <message>
            <source>only the first so many rows</source>
            <translation>chỉ lấy chừng này dòng đầu</translation>
        </message>
        <message>
            <source>the question counts as right for everybody</source>
            <translation>câu hỏi được tính là đúng cho mọi người</translation>
        </message>
        <message>
            <source>how many options each question has; 4 (A to D) unless told</source>
            <translation>số phương án của mỗi câu; mặc định là 4 (A đến D)</translation>
        </message>
        <message>
            <source>the folder for the results; made where it is missing</source>
            <translation>thư mục chứa kết quả; sẽ được tạo nếu chưa có</translation>
        </message>
        <message>
            <source>the paper, where a round has several</source>
            <translation>mã đề, khi tuần thi có nhiều đề</translation>
        </message>
        <message>
            <source>what is built in under this name</source>
            <translation>mẫu có sẵn mang tên này</translation>
        </message>
        <message>
            <source>shows the effect and changes nothing</source>
            <translation>cho xem ảnh hưởng mà không thay đổi gì</translation>
        </message>
        <message>
            <source>a JSON file that says how a foreign dump is read, or the name of a profile that the contest keeps</source>
            <translation>tệp JSON cho biết cách đọc tệp nộp bài có cột khác, hoặc tên một hồ sơ ánh xạ của cuộc thi</translation>
        </message>
        <message>
            <source>the question's number, from 1</source>
            <translation>số thứ tự câu hỏi, từ 1</translation>
        </message>
        <message>
            <source>why; kept with the decision</source>
            <translation>lý do; được lưu cùng quyết định</translation>
        </message>
        <message>
            <source>a CSV file for the rows that were not taken, and why</source>
            <translation>tệp CSV ghi các dòng bị loại kèm lý do</translation>
        </message>
        <message>
            <source>the round's number, from 1</source>
            <translation>số thứ tự tuần thi, từ 1</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>bắt buộc</translation>
        </message>
        <message>
            <source>twice: two different people</source>
            <translation>hai lần: hai người khác nhau</translation>
        </message>
        <message>
            <source>opens the window, on a contest when one is named</source>
            <translation>mở cửa sổ, kèm Hội thi nếu có nêu tên</translation>
        </message>
        <message>
            <source>opens the window on a sample contest</source>
            <translation>mở cửa sổ với Hội thi mẫu</translation>
        </message>
        <message>
            <source>STORE is a contest file (*.hoithi) or postgresql://user@host:port/database.</source>
            <translation>STORE là tệp Hội thi (*.hoithi) hoặc postgresql://user@host:port/database.</translation>
        </message>
        <message>
            <source>hoithi COMMAND --help tells more of one command.</source>
            <translation>hoithi COMMAND --help cho biết thêm về một lệnh.</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>nội dung này</translation>
        </message>
        <message>
            <source>The page %1 does not show its data.</source>
            <translation>Trang %1 không hiển thị được dữ liệu.</translation>
        </message>
        <message>
            <source>The proposal is on record. It takes effect when a second person confirms it under their own login: with the same command, or with people confirm.</source>
            <translation>Đề xuất đã được ghi nhận. Đề xuất có hiệu lực khi người thứ hai xác nhận bằng tài khoản của mình: bằng chính lệnh này, hoặc bằng people confirm.</translation>
        </message>
        <message>
            <source>The administrator of the server has yet to run this:</source>
            <translation>Người quản trị máy chủ còn phải chạy các lệnh sau:</translation>
        </message>
        <message>
            <source>--role is one of organiser, judge, secretary, admin</source>
            <translation>--role là một trong: organiser, judge, secretary, admin</translation>
        </message>
        <message>
            <source>%1 is a member of the contest.</source>
            <translation>%1 là thành viên của Hội thi.</translation>
        </message>
        <message>
            <source>%1 is no longer a member of the contest.</source>
            <translation>%1 không còn là thành viên của Hội thi.</translation>
        </message>
        <message>
            <source>only to be withdrawn: who proposed it may decide it no more</source>
            <translation>chỉ còn rút lại được: người đề xuất không còn thẩm quyền quyết định</translation>
        </message>
        <message>
            <source>HOITHI_USER names a member: their password is needed, in HOITHI_PASSWORD or in the file that HOITHI_PASSWORD_FILE names</source>
            <translation>HOITHI_USER nêu tên một thành viên: cần mật khẩu của người đó, trong HOITHI_PASSWORD hoặc trong tệp mà HOITHI_PASSWORD_FILE chỉ tới</translation>
        </message>
        <message>
            <source>the server has this login already, and it is meant; its password stays as it is</source>
            <translation>máy chủ đã có tài khoản này và đúng là tài khoản cần dùng; mật khẩu giữ nguyên</translation>
        </message>
        <message>
            <source>what the member signs in with: small letters without accents</source>
            <translation>tên thành viên dùng để đăng nhập: chữ thường không dấu</translation>
        </message>
        <message>
            <source>the full name, under which is recorded what they do</source>
            <translation>họ và tên, dùng để ghi nhận việc thành viên làm</translation>
        </message>
        <message>
            <source>a file with the member&apos;s password; a contest file asks for one</source>
            <translation>tệp chứa mật khẩu của thành viên; Hội thi lưu trong tệp cần có mật khẩu</translation>
        </message>
        <message>
            <source>the number that people pending prints first</source>
            <translation>số hiệu mà lệnh people pending in ở đầu dòng</translation>
        </message>
        <message>
            <source>what the member may do: each role has work of its own</source>
            <translation>vai trò của thành viên: mỗi vai trò có phần việc riêng</translation>
        </message>
        <message>
            <source>no longer a member</source>
            <translation>không còn là thành viên</translation>
        </message>
        <message>
            <source>Proposal %1 is carried out.</source>
            <translation>Đề xuất %1 đã được thực hiện.</translation>
        </message>
        <message>
            <source>Proposal %1 is taken back.</source>
            <translation>Đề xuất %1 đã được rút lại.</translation>
        </message>
        <message>
            <source>enters a member, or changes their name, role or password</source>
            <translation>ghi tên một thành viên, hoặc đổi họ tên, vai trò, mật khẩu</translation>
        </message>
        <message>
            <source>ends a membership; what they recorded stays</source>
            <translation>thôi tư cách thành viên; những gì đã ghi nhận vẫn còn</translation>
        </message>
        <message>
            <source>prints the members and their roles</source>
            <translation>in danh sách thành viên và vai trò</translation>
        </message>
        <message>
            <source>prints what waits for a second person</source>
            <translation>in những việc đang chờ người thứ hai</translation>
        </message>
        <message>
            <source>takes back what one has proposed oneself</source>
            <translation>rút lại việc do chính mình đề xuất</translation>
        </message>
        <message>
            <source>Warning: %1: %2</source>
            <translation>Cảnh báo: %1: %2</translation>
        </message>
        <message>
            <source>--head wants an entry as documents print it: 25:0123456789abcdef</source>
            <translation>--head cần một mục nhật ký như in trên văn bản: 25:0123456789abcdef</translation>
        </message>
        <message>
            <source>last seen by this computer</source>
            <translation>máy này thấy lần gần nhất</translation>
        </message>
        <message>
            <source>last seen by this computer in %1</source>
            <translation>máy này thấy lần gần nhất trong %1</translation>
        </message>
        <message>
            <source>signed on by %1</source>
            <translation>%1 đã ký</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>in trên văn bản</translation>
        </message>
        <message>
            <source>contest %1, audit entry %2</source>
            <translation>Hội thi %1, mục nhật ký %2</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>khớp</translation>
        </message>
        <message>
            <source>DOES NOT AGREE</source>
            <translation>KHÔNG KHỚP</translation>
        </message>
        <message>
            <source>a file with the passphrase of what is sealed, in place of HOITHI_PASSPHRASE</source>
            <translation>tệp chứa cụm mật khẩu của nội dung niêm phong, thay cho biến HOITHI_PASSPHRASE</translation>
        </message>
        <message>
            <source>a file with the passphrase to set, in place of HOITHI_NEW_PASSPHRASE</source>
            <translation>tệp chứa cụm mật khẩu cần đặt, thay cho biến HOITHI_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>a file that holds the recovery code</source>
            <translation>tệp chứa mã khôi phục</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers are not protected until a passphrase is set (vault protect).</source>
            <translation>Số điện thoại và số căn cước chưa được bảo vệ cho đến khi đặt cụm mật khẩu (vault protect).</translation>
        </message>
        <message>
            <source>makes all phone and id numbers unreadable for good; results stay verifiable</source>
            <translation>làm cho mọi số điện thoại và số căn cước vĩnh viễn không đọc được; kết quả vẫn kiểm chứng được</translation>
        </message>
        <message>
            <source>prints one person's phone and id number; the reason is recorded first</source>
            <translation>in số điện thoại và số căn cước của một người; lý do được ghi lại trước</translation>
        </message>
        <message>
            <source>sets a new passphrase by the printed recovery code</source>
            <translation>đặt cụm mật khẩu mới bằng mã khôi phục đã in</translation>
        </message>
        <message>
            <source>replaces the passphrase by another</source>
            <translation>thay cụm mật khẩu bằng cụm mật khẩu khác</translation>
        </message>
        <message>
            <source>sets the first passphrase and shows the recovery code</source>
            <translation>đặt cụm mật khẩu đầu tiên và hiện mã khôi phục</translation>
        </message>
        <message>
            <source>says whether phone numbers and id numbers are protected</source>
            <translation>cho biết số điện thoại và số căn cước có được bảo vệ hay không</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers, rejected rows and complaints of this contest cannot be read any more. Backups made before still hold the key: destroy them too.</source>
            <translation>Không còn đọc được số điện thoại, số căn cước, các dòng bị loại và nội dung đơn phúc tra của Hội thi này. Các bản sao lưu trước đây vẫn giữ khóa: hãy hủy cả các bản đó.</translation>
        </message>
        <message>
            <source>The new passphrase is set. The recovery code stays valid.</source>
            <translation>Đã đặt cụm mật khẩu mới. Mã khôi phục vẫn còn hiệu lực.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Backups keep the one they had.</source>
            <translation>Đã đổi cụm mật khẩu. Các bản sao lưu vẫn giữ cụm mật khẩu cũ.</translation>
        </message>
        <message>
            <source>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</source>
            <translation>Các bản sao và bản sao lưu trước đây vẫn giữ khóa cũ: ai có một bản như vậy đọc được những gì đã niêm phong đến nay, và dò được các số điện thoại niêm phong sau này. Hãy hủy các bản đó.</translation>
        </message>
        <message>
            <source>The contest is protected by the passphrase.</source>
            <translation>Hội thi đã được bảo vệ bằng cụm mật khẩu.</translation>
        </message>
        <message>
            <source>give the new passphrase: --new-passphrase-file, or the variable HOITHI_NEW_PASSPHRASE</source>
            <translation>hãy cung cấp cụm mật khẩu mới: --new-passphrase-file, hoặc biến HOITHI_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>give the passphrase: --passphrase-file, or the variable HOITHI_PASSPHRASE</source>
            <translation>hãy cung cấp cụm mật khẩu: --passphrase-file, hoặc biến HOITHI_PASSPHRASE</translation>
        </message>
        <message>
            <source>Erased: phone numbers and id numbers cannot be read any more.</source>
            <translation>Đã xóa: không còn đọc được số điện thoại và số căn cước.</translation>
        </message>
        <message>
            <source>Protected: the passphrase given opens it.</source>
            <translation>Đã được bảo vệ: cụm mật khẩu vừa cung cấp mở được.</translation>
        </message>
        <message>
            <source>Protected: the passphrase opens it.</source>
            <translation>Đã được bảo vệ: mở bằng cụm mật khẩu.</translation>
        </message>
        <message>
            <source>Not protected: phone numbers and id numbers are sealed, but the key lies in the contest. Set a passphrase (vault protect).</source>
            <translation>Chưa được bảo vệ: số điện thoại và số căn cước đã niêm phong, nhưng khóa nằm ngay trong Hội thi. Hãy đặt cụm mật khẩu (vault protect).</translation>
        </message>
        <message>
            <source>Recovery code, shown only this once. Print it and keep it away from this computer: it opens the contest when the passphrase is lost.</source>
            <translation>Mã khôi phục, chỉ hiện một lần này. Hãy in ra và cất xa máy tính này: mã mở được Hội thi khi mất cụm mật khẩu.</translation>
        </message>
        <message>
            <source>The file %1 must hold one line of text.</source>
            <translation>Tệp %1 phải chứa đúng một dòng văn bản.</translation>
        </message>
        <message>
            <source>%1: %2 rows saved, %3 lost</source>
            <translation>%1: lưu được %2 dòng, mất %3</translation>
        </message>
        <message>
            <source> or more: a part of the table cannot be read</source>
            <translation> hoặc hơn: một phần của bảng không đọc được</translation>
        </message>
        <message>
            <source>Everything was saved, and all of it matches its records.</source>
            <translation>Đã lưu được toàn bộ, và tất cả đều khớp với nhật ký.</translation>
        </message>
        <message>
            <source>Not everything could be saved. A backup, where there is one, holds more.</source>
            <translation>Không lưu lại được tất cả. Nếu có bản sao lưu thì bản đó đầy đủ hơn.</translation>
        </message>
        <message>
            <source>saves what can be read of a damaged contest file into a new one</source>
            <translation>lưu phần còn đọc được của tệp Hội thi bị hỏng vào tệp mới</translation>
        </message>
        <message>
            <source>makes a new contest, in a file or on a server, of a backup or contest file</source>
            <translation>tạo Hội thi mới, trong tệp hoặc trên máy chủ, từ bản sao lưu hoặc tệp Hội thi</translation>
        </message>
        <message>
            <source>give either --key or --key-file</source>
            <translation>hãy cung cấp --key hoặc --key-file, chỉ một trong hai</translation>
        </message>
        <message>
            <source>Recovery code of the question sets, shown only this once. Print it and keep it where only organisers find it: it opens the question sets when their passphrase is lost.</source>
            <translation>Mã khôi phục của bộ câu hỏi, chỉ hiện một lần này. Hãy in ra và cất ở nơi chỉ Ban Tổ chức biết: mã mở được bộ câu hỏi khi mất cụm mật khẩu.</translation>
        </message>
        <message>
            <source>give the questions passphrase: --questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE</source>
            <translation>hãy cung cấp cụm mật khẩu bộ câu hỏi: --questions-passphrase-file, hoặc biến HOITHI_QUESTIONS_PASSPHRASE</translation>
        </message>
        <message>
            <source>Question sets are sealed from now on, each until its round is opened.</source>
            <translation>Từ nay các bộ câu hỏi được niêm phong, mỗi bộ cho đến khi tuần thi của nó được mở.</translation>
        </message>
        <message>
            <source>Rounds that have an answer key already keep it as it is, in clear.</source>
            <translation>Các tuần đã có đáp án vẫn giữ đáp án như cũ, không niêm phong.</translation>
        </message>
        <message>
            <source>The question set of round %1 is open, for everybody who has the contest.</source>
            <translation>Bộ câu hỏi của tuần %1 đã mở, cho mọi người có Hội thi này.</translation>
        </message>
        <message>
            <source>sealed until %1; no key is set yet</source>
            <translation>niêm phong đến %1; chưa đặt đáp án</translation>
        </message>
        <message>
            <source>sealed until %1</source>
            <translation>niêm phong đến %1</translation>
        </message>
        <message>
            <source>sealed, and can be opened since %1</source>
            <translation>còn niêm phong, có thể mở từ %1</translation>
        </message>
        <message>
            <source>opened by %1 at %2</source>
            <translation>%1 đã mở lúc %2</translation>
        </message>
        <message>
            <source>no key is set yet; it will not be sealed</source>
            <translation>chưa đặt đáp án; đáp án sẽ không được niêm phong</translation>
        </message>
        <message>
            <source>not sealed</source>
            <translation>không niêm phong</translation>
        </message>
        <message>
            <source>hidden from you until the round closes</source>
            <translation>được giữ kín với bạn cho đến khi tuần kết thúc</translation>
        </message>
        <message>
            <source>Round %1, question set: %2</source>
            <translation>Tuần %1, bộ câu hỏi: %2</translation>
        </message>
        <message>
            <source>seals the question sets of rounds that have no key yet, until they open</source>
            <translation>niêm phong bộ câu hỏi của các tuần chưa có đáp án, cho đến khi tuần mở</translation>
        </message>
        <message>
            <source>replaces the organisers&apos; passphrase of question sets by another</source>
            <translation>thay cụm mật khẩu bộ câu hỏi của Ban Tổ chức bằng cụm mật khẩu khác</translation>
        </message>
        <message>
            <source>sets a new passphrase of question sets by their printed recovery code</source>
            <translation>đặt cụm mật khẩu bộ câu hỏi mới bằng mã khôi phục đã in</translation>
        </message>
        <message>
            <source>releases the key of a round&apos;s question set, once the round opens</source>
            <translation>công bố khóa của bộ câu hỏi khi tuần thi đã đến giờ mở</translation>
        </message>
        <message>
            <source>says which question sets are sealed, and who opened the others</source>
            <translation>cho biết bộ câu hỏi nào còn niêm phong, và ai đã mở các bộ khác</translation>
        </message>
        <message>
            <source>a file with the key, in place of --key: other programs see what is typed</source>
            <translation>tệp chứa đáp án, thay cho --key: chương trình khác thấy được nội dung gõ trên dòng lệnh</translation>
        </message>
        <message>
            <source>a file with the organisers&apos; passphrase of question sets, in place of HOITHI_QUESTIONS_PASSPHRASE</source>
            <translation>tệp chứa cụm mật khẩu bộ câu hỏi của Ban Tổ chức, thay cho biến HOITHI_QUESTIONS_PASSPHRASE</translation>
        </message>
        <message>
            <source>before its time, at the request of a person or an authority</source>
            <translation>trước thời hạn, theo yêu cầu của chủ thể dữ liệu hoặc cơ quan có thẩm quyền</translation>
        </message>
        <message>
            <source>so many months after the last round has closed</source>
            <translation>số tháng sau khi tuần cuối kết thúc</translation>
        </message>
        <message>
            <source>the last day, as in 2027-12-31</source>
            <translation>ngày cuối cùng, như 2027-12-31</translation>
        </message>
        <message>
            <source>what the export is for; kept in the audit trail</source>
            <translation>mục đích xuất dữ liệu; được lưu trong nhật ký</translation>
        </message>
        <message>
            <source>give either --months or --until</source>
            <translation>hãy cho biết --months hoặc --until, một trong hai</translation>
        </message>
        <message>
            <source>Personal data is kept until %1: %2 months after the last round closes.</source>
            <translation>Dữ liệu cá nhân được lưu giữ đến hết ngày %1: %2 tháng sau khi tuần cuối kết thúc.</translation>
        </message>
        <message>
            <source>Personal data is kept until %1.</source>
            <translation>Dữ liệu cá nhân được lưu giữ đến hết ngày %1.</translation>
        </message>
        <message>
            <source>Set by %1 on %2: %3</source>
            <translation>%1 đặt ngày %2: %3</translation>
        </message>
        <message>
            <source>It is erased already.</source>
            <translation>Dữ liệu đã được xóa.</translation>
        </message>
        <message>
            <source>So do the server&apos;s own backups and its archived write-ahead log, until they are gone (docs/server.md).</source>
            <translation>Các bản sao lưu và nhật ký ghi trước (WAL) đã lưu trữ của máy chủ cũng vẫn còn khóa cho đến khi bị hủy (docs/server.md).</translation>
        </message>
        <message>
            <source>Erasing makes the phone and id numbers of %1 submissions and %2 people on the roster, all rejected rows, and what was said in complaints unreadable for good. Names, answers and results stay.</source>
            <translation>Khi xóa, số điện thoại và số căn cước của %1 bài dự thi và %2 người trong danh sách không xét giải, mọi dòng bị loại và nội dung đơn phúc tra vĩnh viễn không đọc được nữa. Họ tên, câu trả lời và kết quả vẫn còn.</translation>
        </message>
        <message>
            <source>No retention period is set for personal data. Set one (personal policy): %1 months after the last round leave time for complaints and audits.</source>
            <translation>Chưa có thời hạn lưu giữ dữ liệu cá nhân. Hãy đặt thời hạn (personal policy): %1 tháng sau tuần cuối là đủ để giải quyết khiếu nại và kiểm toán.</translation>
        </message>
        <message>
            <source>Personal data was to be kept until %1. Erase it (personal erase).</source>
            <translation>Thời hạn lưu giữ dữ liệu cá nhân đã hết ngày %1. Hãy xóa dữ liệu (personal erase).</translation>
        </message>
        <message>
            <source>sets or shows how long personal data is kept, and what erasing it takes away</source>
            <translation>đặt hoặc cho xem thời hạn lưu giữ dữ liệu cá nhân và những gì mất đi khi xóa</translation>
        </message>
        <message>
            <source>Warning: this export is not on record: %1</source>
            <translation>Cảnh báo: lần xuất dữ liệu này không được ghi nhật ký: %1</translation>
        </message>
        <message>
            <source>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</source>
            <translation>Mật khẩu đã cung cấp chưa được đặt: bạn không có quyền đặt. Lệnh \password sẽ hỏi người quản trị máy chủ mật khẩu của tài khoản.</translation>
        </message>
        <message>
            <source>There is no administrator “%1” among the members of this contest.</source>
            <translation>Hội thi này không có quản trị viên “%1”.</translation>
        </message>
        <message>
            <source>%1 can sign in, and give the others their passwords (people add).</source>
            <translation>%1 đã đăng nhập được và có thể cấp mật khẩu cho những người khác (people add).</translation>
        </message>
        <message>
            <source>gives an administrator a password in a file where none has one, as it came from a server</source>
            <translation>đặt mật khẩu cho một quản trị viên trong tệp chưa ai có mật khẩu, vì lấy từ máy chủ về</translation>
        </message>
        <message>
            <source>Without submissions yet, and so not in these prizes: round %1.</source>
            <translation>Chưa có bài dự thi nên không tính vào giải này: tuần %1.</translation>
        </message>
        <message>
            <source>Its members need logins of this server: people add, once for each, makes them, or prints the statements for the server&apos;s administrator. With --existing-login for one that the server has already.</source>
            <translation>Thành viên của Hội thi cần có tài khoản trên máy chủ này: chạy people add cho từng người để tạo, hoặc để in ra các câu lệnh cho người quản trị máy chủ. Thêm --existing-login nếu máy chủ đã có tài khoản đó.</translation>
        </message>
        <message>
            <source>Members have no passwords in this file: nobody can sign in. Whoever has it gives an administrator (%1) one: hoithi people set-password FILE --login L --password-file FILE</source>
            <translation>Trong tệp này thành viên không có mật khẩu: không ai đăng nhập được. Người giữ tệp đặt mật khẩu cho một quản trị viên (%1): hoithi people set-password FILE --login L --password-file FILE</translation>
        </message>
        <message>
            <source>ALL SUBMISSIONS ARE LOST.</source>
            <translation>TOÀN BỘ BÀI DỰ THI ĐÃ MẤT.</translation>
        </message>
        <message>
            <source>THE AUDIT TRAIL IS LOST: nothing of what was saved can be verified.</source>
            <translation>NHẬT KÝ ĐÃ MẤT: không kiểm tra lại được gì trong phần đã cứu.</translation>
        </message>
        <message>
            <source>What judges propose is hidden from secretaries and was not compared.</source>
            <translation>Các đề nghị của giám khảo không hiển thị với thư ký nên chưa được đối chiếu.</translation>
        </message>
        <message>
            <source>--set-aside wants another copy than the one that is verified</source>
            <translation>--set-aside cần một bản sao khác với Hội thi đang kiểm tra</translation>
        </message>
        <message>
            <source>This computer remembers nothing of “%1”. The verification names what it does.</source>
            <translation>Máy tính này không ghi nhớ gì về “%1”. Kết quả kiểm tra nêu rõ các bản sao đã ghi nhớ.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>và %1 dòng nữa</translation>
        </message>
        <message>
            <source>--format is gift, moodle-xml, aiken, qti, xlsx or docx, not “%1”</source>
            <translation>--format là gift, moodle-xml, aiken, qti, xlsx hoặc docx, không phải “%1”</translation>
        </message>
        <message>
            <source>No question of the file can be taken as it is. Mend it where the lines above say, and import it again.</source>
            <translation>Không nhận được câu hỏi nào của tệp. Hãy sửa ở những chỗ nêu trên rồi nhập lại.</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>câu hỏi %1</translation>
        </message>
        <message>
            <source>adds the questions of a file (GIFT, Moodle XML, Aiken, QTI, Excel, Word) to the bank, as drafts</source>
            <translation>thêm các câu hỏi của một tệp (GIFT, Moodle XML, Aiken, QTI, Excel, Word) vào ngân hàng, dưới dạng bản nháp</translation>
        </message>
        <message>
            <source>writes the questions of the bank that are in use into a file</source>
            <translation>ghi các câu hỏi đang dùng của ngân hàng vào một tệp</translation>
        </message>
        <message>
            <source>--seed is a whole number from 0 on</source>
            <translation>--seed là một số nguyên từ 0 trở lên</translation>
        </message>
        <message>
            <source>%1 of the %2 questions are not approved.</source>
            <translation>%1 trong số %2 câu hỏi chưa được duyệt.</translation>
        </message>
        <message>
            <source>Question %1 is nearly like one of another round.</source>
            <translation>Câu hỏi %1 gần giống một câu của tuần khác.</translation>
        </message>
        <message>
            <source>No paper was drawn, for the reasons above.</source>
            <translation>Chưa tạo được đề vì các lý do nêu trên.</translation>
        </message>
        <message>
            <source>Frozen without a second person: this contest has no members who could be told apart. Name two with --approver.</source>
            <translation>Đề được khóa mà không có người thứ hai: cuộc thi này chưa có thành viên nên không phân biệt được ai với ai. Hãy nêu tên hai người bằng --approver.</translation>
        </message>
        <message>
            <source>the file's name ends in .json, .pdf or .docx</source>
            <translation>tên tệp kết thúc bằng .json, .pdf hoặc .docx</translation>
        </message>
        <message>
            <source>This paper is not frozen: it may still change.</source>
            <translation>Đề này chưa khóa nên vẫn còn có thể thay đổi.</translation>
        </message>
        <message>
            <source>draws the round's paper from the bank; the same bank, blueprint and seed give the same paper</source>
            <translation>tạo đề của tuần từ ngân hàng câu hỏi; cùng ngân hàng, cùng ma trận và cùng số khởi tạo thì cho cùng một đề</translation>
        </message>
        <message>
            <source>fixes wording and key of the drawn paper for good; members propose it, and a second one carries it out</source>
            <translation>khóa hẳn nội dung và đáp án của đề đã tạo; thành viên đề nghị và người thứ hai thực hiện</translation>
        </message>
        <message>
            <source>writes the round's paper into a file, with or without its key</source>
            <translation>ghi đề của tuần ra tệp, kèm hoặc không kèm đáp án</translation>
        </message>
        <message>
            <source>draws only what somebody has approved; in a contest with members it always is so</source>
            <translation>chỉ chọn câu đã được duyệt; Hội thi có thành viên thì luôn như vậy</translation>
        </message>
        <message>
            <source>a JSON file that says how many questions of what</source>
            <translation>tệp JSON nêu số câu theo từng loại (ma trận đề)</translation>
        </message>
        <message>
            <source>what a draw follows from: the same seed gives the same paper, or the same order of those who tie</source>
            <translation>điểm xuất phát của việc bốc thăm: cùng số gieo cho cùng đề thi, hoặc cùng thứ tự của những người đồng hạng</translation>
        </message>
        <message>
            <source>how many variants, with questions and options in other orders</source>
            <translation>số mã đề, mỗi mã có thứ tự câu hỏi và phương án riêng</translation>
        </message>
        <message>
            <source>with the right answers</source>
            <translation>kèm đáp án đúng</translation>
        </message>
        <message>
            <source>prints how the questions of a round did: facility, discrimination, answers chosen, keys to look at again</source>
            <translation>in kết quả phân tích câu hỏi của một tuần thi: tỷ lệ trả lời đúng, độ phân biệt, phương án đã chọn, các đáp án cần xem lại</translation>
        </message>
        <message>
            <source>In each variant of the paper:</source>
            <translation>Ở từng mã đề:</translation>
        </message>
        <message>
            <source>Right answers, before → after, and people:</source>
            <translation>Số câu đúng, trước → sau, và số người:</translation>
        </message>
        <message>
            <source>The blueprint of the last draw is taken again: rows %1, variants %2. Another one: --blueprint, --variants.</source>
            <translation>Dùng lại ma trận đề của lần tạo đề trước: %1 dòng, %2 mã đề. Muốn khác: --blueprint, --variants.</translation>
        </message>
        <message>
            <source>Submission %1 counts again.</source>
            <translation>Bài dự thi %1 được tính trở lại.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person from round %2 on.</source>
            <translation>Từ tuần %2, các tài khoản %1 được tính là một người.</translation>
        </message>
        <message>
            <source>The accounts %1 count apart from round %2 on.</source>
            <translation>Từ tuần %2, các tài khoản %1 được tính riêng.</translation>
        </message>
        <message>
            <source>The tie at place %1 is decided.</source>
            <translation>Trường hợp đồng hạng ở hạng %1 đã được phân định.</translation>
        </message>
        <message>
            <source>--seed has up to 200 letters without diacritics, digits, single spaces, and - _ . / only</source>
            <translation>--seed có tối đa 200 ký tự, chỉ gồm chữ không dấu, chữ số, dấu cách đơn và - _ . /</translation>
        </message>
        <message>
            <source>The result of round %1 is final.</source>
            <translation>Kết quả tuần %1 là chính thức.</translation>
        </message>
        <message>
            <source>%1 declared run %2 of round %3 final: %4</source>
            <translation>%1 đã công nhận chính thức lần xếp hạng %2 của tuần %3: %4</translation>
        </message>
        <message>
            <source>Nothing keeps the result of round %1 from being final.</source>
            <translation>Không có gì cản trở việc công nhận chính thức kết quả tuần %1.</translation>
        </message>
        <message>
            <source>takes an invalidated submission back in, decided by two judges</source>
            <translation>khôi phục kết quả bài dự thi đã bị hủy, do hai giám khảo quyết định</translation>
        </message>
        <message>
            <source>counts accounts as one person from a round on, decided by two judges</source>
            <translation>tính các tài khoản là một người kể từ một tuần, do hai giám khảo quyết định</translation>
        </message>
        <message>
            <source>counts merged accounts apart again from a round on</source>
            <translation>tính riêng trở lại các tài khoản đã gộp, kể từ một tuần</translation>
        </message>
        <message>
            <source>who ties over the boundary of a prize, and how it was decided</source>
            <translation>ai đồng hạng ở ranh giới giải, và đã được phân định thế nào</translation>
        </message>
        <message>
            <source>decides a tie by a public draw that anybody can repeat</source>
            <translation>phân định đồng hạng bằng bốc thăm công khai mà ai cũng lặp lại được</translation>
        </message>
        <message>
            <source>decides a tie by naming who wins, best prize first</source>
            <translation>phân định đồng hạng bằng cách nêu người đoạt giải, giải cao trước</translation>
        </message>
        <message>
            <source>what keeps a round&apos;s result from being final</source>
            <translation>những gì cản trở việc công nhận chính thức kết quả của một tuần</translation>
        </message>
        <message>
            <source>declares a signed result final</source>
            <translation>công nhận chính thức một kết quả đã ký</translation>
        </message>
        <message>
            <source>what is said with it, for the record</source>
            <translation>ý kiến kèm theo, để lưu hồ sơ</translation>
        </message>
        <message>
            <source>the place that they share</source>
            <translation>hạng mà những người (đơn vị) này cùng đạt</translation>
        </message>
        <message>
            <source>one of those who tie, by submission or agency code; once for each prize, best first</source>
            <translation>một trong số đồng hạng, nêu theo mã bài dự thi hoặc mã đơn vị; mỗi giải một lần, giải cao trước</translation>
        </message>
        <message>
            <source>only flags of this kind, as the list names it: shared_phone</source>
            <translation>chỉ các cảnh báo thuộc loại này, theo tên trong danh sách: shared_phone</translation>
        </message>
        <message>
            <source>--kind is one of %1</source>
            <translation>--kind là một trong các loại: %1</translation>
        </message>
        <message>
            <source>--format is csv, json or text</source>
            <translation>--format là csv, json hoặc text</translation>
        </message>
        <message>
            <source>Without flags of prizes (repeat_winner, near_boundary, missing_prediction): %1</source>
            <translation>Không có các cảnh báo về giải (repeat_winner, near_boundary, missing_prediction): %1</translation>
        </message>
        <message>
            <source>These are %1 of %2 flags.</source>
            <translation>Đây là %1 trong %2 cảnh báo.</translation>
        </message>
        <message>
            <source>prints what judges should look at in a round, each with its evidence</source>
            <translation>in các cảnh báo mà Ban Giám khảo cần xem xét của một tuần, kèm căn cứ</translation>
        </message>
        <message>
            <source>--%1 is a day, as 2023-09-15 or 15/09/2023</source>
            <translation>--%1 là một ngày, ví dụ 2023-09-15 hoặc 15/09/2023</translation>
        </message>
        <message>
            <source>--%1 is a day or a time, as 2023-09-15, 15/09/2023, 2023-09-15T08:00 or 2023-09-15T08:00+07:00</source>
            <translation>--%1 là một ngày hoặc thời điểm, ví dụ 2023-09-15, 15/09/2023, 2023-09-15T08:00 hoặc 2023-09-15T08:00+07:00</translation>
        </message>
        <message>
            <source>--days moves a round by 1 to %1 days, or by -1 to -%1 for earlier</source>
            <translation>--days dời tuần thi từ 1 đến %1 ngày, hoặc từ -1 đến -%1 để sớm hơn</translation>
        </message>
        <message>
            <source>The contest has no round %1. Choose one of its rounds.</source>
            <translation>Hội thi không có tuần %1. Hãy chọn một tuần của Hội thi.</translation>
        </message>
        <message>
            <source>The schedule has no milestone “%1”. With --add, it is added.</source>
            <translation>Lịch không có mốc “%1”. Thêm --add để bổ sung mốc này.</translation>
        </message>
        <message>
            <source>give either --cancel or --restore</source>
            <translation>chỉ dùng một trong hai: --cancel hoặc --restore</translation>
        </message>
        <message>
            <source>--format is text, json or csv</source>
            <translation>--format là text, json hoặc csv</translation>
        </message>
        <message>
            <source>the file&apos;s name ends in .ics, .pdf or .png</source>
            <translation>tên tệp phải kết thúc bằng .ics, .pdf hoặc .png</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Đã lưu thành %1.</translation>
        </message>
        <message>
            <source>moves a round, or opens or closes it at another time; what was submitted stays within it</source>
            <translation>dời một tuần thi hoặc đổi thời điểm bắt đầu, kết thúc; các bài đã nộp vẫn phải nằm trong thời gian của tuần</translation>
        </message>
        <message>
            <source>adds a round; unless told, it follows the last one and lasts as long</source>
            <translation>thêm một tuần thi; nếu không ghi rõ thì nối tiếp tuần cuối và dài bằng tuần đó</translation>
        </message>
        <message>
            <source>cancels a round that nothing has come of yet</source>
            <translation>hủy một tuần thi chưa phát sinh kết quả nào</translation>
        </message>
        <message>
            <source>a cancelled round is held after all</source>
            <translation>khôi phục một tuần thi đã hủy</translation>
        </message>
        <message>
            <source>lists rounds and milestones, what does not fit together, and who changed what</source>
            <translation>liệt kê các tuần thi và các mốc, những điểm chưa khớp và ai đã thay đổi gì</translation>
        </message>
        <message>
            <source>changes a milestone, or says that it is done</source>
            <translation>thay đổi một mốc hoặc ghi nhận đã hoàn thành</translation>
        </message>
        <message>
            <source>writes the schedule for people&apos;s calendars, or as a timeline beside a table</source>
            <translation>xuất lịch ra tệp cho ứng dụng lịch, hoặc thành sơ đồ thời gian kèm bảng</translation>
        </message>
        <message>
            <source>a milestone that there is not yet</source>
            <translation>một mốc chưa có trong lịch</translation>
        </message>
        <message>
            <source>it is not to be done after all</source>
            <translation>không thực hiện nữa</translation>
        </message>
        <message>
            <source>when it closes, local time: 2023-09-22T00:00; a day alone is closed at its end</source>
            <translation>thời điểm kết thúc, giờ địa phương: 2023-09-22T00:00; nếu chỉ ghi ngày thì đến hết ngày đó</translation>
        </message>
        <message>
            <source>so many days later; negative: earlier</source>
            <translation>lùi lại bấy nhiêu ngày; số âm là sớm hơn</translation>
        </message>
        <message>
            <source>the day on which it was done; “none”: not yet</source>
            <translation>ngày hoàn thành; “none”: chưa hoàn thành</translation>
        </message>
        <message>
            <source>the last day for it</source>
            <translation>ngày cuối phải hoàn thành</translation>
        </message>
        <message>
            <source>who is in charge of it</source>
            <translation>đơn vị chủ trì</translation>
        </message>
        <message>
            <source>when it opens, local time: 2023-09-15T08:00; a day alone is open from its beginning</source>
            <translation>thời điểm bắt đầu, giờ địa phương: 2023-09-15T08:00; nếu chỉ ghi ngày thì từ đầu ngày đó</translation>
        </message>
        <message>
            <source>who works with them</source>
            <translation>đơn vị phối hợp</translation>
        </message>
        <message>
            <source>it is to be done after all</source>
            <translation>vẫn thực hiện</translation>
        </message>
        <message>
            <source>the day on which it begins; “none”: not known</source>
            <translation>ngày bắt đầu; “none”: không xác định</translation>
        </message>
        <message>
            <source>what it is called</source>
            <translation>tên gọi</translation>
        </message>
        <message>
            <source>%1: %2 Nothing was added to the roster. Correct the file and try again; --preview tells of everything in it.</source>
            <translation>%1: %2 Chưa thêm ai vào danh sách không xét giải. Hãy sửa tệp rồi thử lại; --preview cho biết mọi điểm cần xem trong tệp.</translation>
        </message>
        <message>
            <source>--format is csv</source>
            <translation>--format là csv</translation>
        </message>
        <message>
            <source>Entry %1 of the roster is withdrawn. Results that it affects are to be ranked and signed again.</source>
            <translation>Đã rút mục %1 khỏi danh sách không xét giải. Kết quả có liên quan phải được xếp hạng và ký lại.</translation>
        </message>
        <message>
            <source>prints the people on the roster, without phones and national ids</source>
            <translation>in danh sách không xét giải, không kèm số điện thoại và số căn cước công dân</translation>
        </message>
        <message>
            <source>prints the submissions that people on the roster match, and by what</source>
            <translation>in các bài dự thi trùng với người trong danh sách không xét giải và trùng theo thông tin nào</translation>
        </message>
        <message>
            <source>takes out of the roster who was entered by mistake</source>
            <translation>rút người bị nhập nhầm khỏi danh sách không xét giải</translation>
        </message>
        <message>
            <source>the number that roster list prints first</source>
            <translation>số mục mà roster list in ở đầu dòng</translation>
        </message>
        <message>
            <source>--%1 is a number from 1</source>
            <translation>--%1 là số từ 1 trở lên</translation>
        </message>
        <message>
            <source>--format is text or json</source>
            <translation>--format là text hoặc json</translation>
        </message>
        <message>
            <source>Approved on %1 by %2: %3</source>
            <translation>Phê duyệt ngày %1, người phê duyệt %2: %3</translation>
        </message>
        <message>
            <source>Changed since version %1:</source>
            <translation>Thay đổi so với phiên bản %1:</translation>
        </message>
        <message>
            <source>Everybody has the same prize.</source>
            <translation>Giải của mọi người đều như nhau.</translation>
        </message>
        <message>
            <source>How the plan is read:</source>
            <translation>Cách hiểu kế hoạch:</translation>
        </message>
        <message>
            <source>No rules are approved yet (rules approve).</source>
            <translation>Chưa có thể lệ nào được phê duyệt (rules approve).</translation>
        </message>
        <message>
            <source>No rules are in force in round %1.</source>
            <translation>Chưa có thể lệ nào áp dụng cho tuần %1.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Không có gì bị thay đổi.</translation>
        </message>
        <message>
            <source>Round %1 by %2 rule books</source>
            <translation>Tuần %1 theo %2 bản thể lệ</translation>
        </message>
        <message>
            <source>The rules are in %1.</source>
            <translation>Thể lệ được lưu trong %1.</translation>
        </message>
        <message>
            <source>There is no version %1 of the rules.</source>
            <translation>Không có thể lệ phiên bản %1.</translation>
        </message>
        <message>
            <source>To be noted:</source>
            <translation>Cần lưu ý:</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Phiên bản %1</translation>
        </message>
        <message>
            <source>Version %1 of the rules, for rounds from %2 on; in force %3</source>
            <translation>Thể lệ phiên bản %1, áp dụng từ tuần %2; hiện áp dụng %3</translation>
        </message>
        <message>
            <source>Whose prizes are not the same:</source>
            <translation>Những người có giải khác nhau:</translation>
        </message>
        <message>
            <source>give either --round or --version</source>
            <translation>hãy dùng --round hoặc --version</translation>
        </message>
        <message>
            <source>give either --version or a draft</source>
            <translation>hãy dùng --version hoặc một bản dự thảo</translation>
        </message>
        <message>
            <source>give two to %1 of --version, --preset and --file</source>
            <translation>hãy nêu từ hai đến %1 bản bằng --version, --preset và --file</translation>
        </message>
        <message>
            <source>in no round</source>
            <translation>cho không tuần nào</translation>
        </message>
        <message>
            <source>in rounds %1</source>
            <translation>cho các tuần %1</translation>
        </message>
        <message>
            <source>may be given several times</source>
            <translation>có thể nêu nhiều lần</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>hạng %1</translation>
        </message>
        <message>
            <source>target %1, %2 people, %3 eligible, %4 with a prize, %5 undecided</source>
            <translation>số cần dự đoán %1, %2 người, %3 đủ điều kiện, %4 đạt giải, %5 chưa phân định</translation>
        </message>
        <message>
            <source>a milestone&apos;s number in the plan, as 1.2; a document&apos;s number, a blank unless told</source>
            <translation>số của mốc trong kế hoạch, như 1.2; hoặc số của văn bản, để trống nếu không nêu</translation>
        </message>
        <message>
            <source>the name below the document; a blank unless told</source>
            <translation>họ tên người ký văn bản; để trống nếu không nêu</translation>
        </message>
        <message>
            <source>the number of a version, from 1</source>
            <translation>số thứ tự của phiên bản, từ 1</translation>
        </message>
        <message>
            <source>the rules as a document; what is not approved prints as a draft</source>
            <translation>in thể lệ thành văn bản; bản chưa phê duyệt được in là dự thảo</translation>
        </message>
        <message>
            <source>the rules in sentences: the newest, those of a round, or a version</source>
            <translation>thể lệ bằng lời: bản mới nhất, của một tuần, hoặc một phiên bản</translation>
        </message>
        <message>
            <source>what a round comes to by two or more rule books, and whose prizes differ</source>
            <translation>kết quả của một tuần theo hai hay nhiều bản thể lệ, và giải của ai khác nhau</translation>
        </message>
        <message>
            <source>what whoever signs the document is</source>
            <translation>chức vụ người ký văn bản</translation>
        </message>
        <message>
            <source>%1, line %2: first come full_name:, phone: and address:, each once on a line of its own, then a blank line and the text of the complaint.</source>
            <translation>%1, dòng %2: trước hết là full_name:, phone: và address:, mỗi mục một lần trên một dòng riêng, rồi một dòng trống và nội dung đơn.</translation>
        </message>
        <message>
            <source>--%1 is one of %2</source>
            <translation>--%1 là một trong: %2</translation>
        </message>
        <message>
            <source>--format is %1 or json</source>
            <translation>--format là %1 hoặc json</translation>
        </message>
        <message>
            <source>Complainant: %1</source>
            <translation>Người nộp đơn: %1</translation>
        </message>
        <message>
            <source>Complaint %1 about round %2: %3</source>
            <translation>Đơn phúc tra số %1 về tuần %2: %3</translation>
        </message>
        <message>
            <source>Complaint %1 is decided.</source>
            <translation>Đơn phúc tra số %1 đã được kết luận.</translation>
        </message>
        <message>
            <source>Complaint %1 is open again.</source>
            <translation>Đơn phúc tra số %1 đã được mở lại.</translation>
        </message>
        <message>
            <source>Complaint %1 is registered. The answer is due on %2.</source>
            <translation>Đã vào sổ đơn phúc tra số %1. Hạn trả lời: %2.</translation>
        </message>
        <message>
            <source>It came in late: round %1 could be complained about until %2. A judge decides.</source>
            <translation>Đơn nộp ngoài thời hạn phúc tra: tuần %1 nhận phúc tra đến hết %2. Giám khảo quyết định.</translation>
        </message>
        <message>
            <source>Late: it could be complained until %1.</source>
            <translation>Nộp ngoài thời hạn phúc tra: nhận phúc tra đến hết %1.</translation>
        </message>
        <message>
            <source>Linked submissions:</source>
            <translation>Bài dự thi liên kết:</translation>
        </message>
        <message>
            <source>NUMBER is that of a complaint in the register, from 1</source>
            <translation>NUMBER là số của đơn trong sổ phúc tra, từ 1</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Kết luận: %1</translation>
        </message>
        <message>
            <source>State: %1; the answer is due on %2</source>
            <translation>Trạng thái: %1; hạn trả lời %2</translation>
        </message>
        <message>
            <source>Submission %1 is linked with complaint %2.</source>
            <translation>Bài dự thi %1 đã được liên kết với đơn phúc tra số %2.</translation>
        </message>
        <message>
            <source>Submission %1 is no longer linked with complaint %2.</source>
            <translation>Bài dự thi %1 không còn liên kết với đơn phúc tra số %2.</translation>
        </message>
        <message>
            <source>The file %1 is no text in UTF-8.</source>
            <translation>Tệp %1 không phải là văn bản UTF-8.</translation>
        </message>
        <message>
            <source>The note on complaint %1 is recorded.</source>
            <translation>Đã ghi chú vào đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>The text in %1 is too long: at most %2 KiB are taken.</source>
            <translation>Văn bản trong %1 quá dài: chỉ nhận tối đa %2 KiB.</translation>
        </message>
        <message>
            <source>What happened since:</source>
            <translation>Quá trình xử lý:</translation>
        </message>
        <message>
            <source>a file with what is said, in place of an argument, which other programs see; - reads standard input</source>
            <translation>tệp chứa nội dung, thay cho đối số mà chương trình khác nhìn thấy; - là đọc từ đầu vào chuẩn</translation>
        </message>
        <message>
            <source>a judge says what comes of a complaint, and why</source>
            <translation>giám khảo kết luận đơn phúc tra và nêu lý do</translation>
        </message>
        <message>
            <source>a submission that the complaint is about</source>
            <translation>bài dự thi mà đơn nói đến</translation>
        </message>
        <message>
            <source>how it came in: in_person, letter, phone, email or app</source>
            <translation>hình thức tiếp nhận: in_person, letter, phone, email hoặc app</translation>
        </message>
        <message>
            <source>how many days after the signed result it can be complained about; 15 unless told</source>
            <translation>số ngày được phúc tra kể từ khi kết quả được ký; mặc định 15</translation>
        </message>
        <message>
            <source>how many working days there are for the answer; 10 unless told</source>
            <translation>số ngày làm việc để trả lời; mặc định 10</translation>
        </message>
        <message>
            <source>led to audit entry %1</source>
            <translation>quyết định liên quan: mục nhật ký %1</translation>
        </message>
        <message>
            <source>links a submission with a complaint</source>
            <translation>liên kết một bài dự thi với đơn phúc tra</translation>
        </message>
        <message>
            <source>no. %1 of %2</source>
            <translation>số %1 ngày %2</translation>
        </message>
        <message>
            <source>only complaints of this state: open, due_soon, overdue, decided or answered</source>
            <translation>chỉ các đơn ở trạng thái này: open, due_soon, overdue, decided hoặc answered</translation>
        </message>
        <message>
            <source>opens a decided complaint again, with the reason</source>
            <translation>mở lại đơn đã kết luận, kèm lý do</translation>
        </message>
        <message>
            <source>prints a complaint; with a reason, which is recorded first, its text and complainant too</source>
            <translation>in một đơn phúc tra; nếu nêu lý do (được ghi lại trước) thì in cả nội dung và người nộp đơn</translation>
        </message>
        <message>
            <source>prints the register of complaints, without names and texts</source>
            <translation>in sổ phúc tra, không có họ tên và nội dung đơn</translation>
        </message>
        <message>
            <source>prints the register with names and texts; the purpose is recorded first</source>
            <translation>in sổ phúc tra có họ tên và nội dung đơn; mục đích được ghi lại trước</translation>
        </message>
        <message>
            <source>records a note on a complaint</source>
            <translation>ghi chú vào đơn phúc tra</translation>
        </message>
        <message>
            <source>registers a complaint; FILE (- is standard input) has full_name:, phone: and address: on a line each, a blank line and the text</source>
            <translation>vào sổ một đơn phúc tra; FILE (- là đầu vào chuẩn) có full_name:, phone: và address: mỗi mục một dòng, một dòng trống rồi nội dung đơn</translation>
        </message>
        <message>
            <source>takes such a link back, with the reason</source>
            <translation>gỡ liên kết đó, kèm lý do</translation>
        </message>
        <message>
            <source>the number of the audit entry of what the outcome led to</source>
            <translation>số mục nhật ký của quyết định liên quan đến kết luận</translation>
        </message>
        <message>
            <source>what comes of it: upheld, partly_upheld, rejected, withdrawn or out_of_time</source>
            <translation>kết luận: upheld, partly_upheld, rejected, withdrawn hoặc out_of_time</translation>
        </message>
        <message>
            <source>what the complaint is about: score, place, prize, agency, prediction, key, eligibility or other</source>
            <translation>vấn đề phúc tra: score, place, prize, agency, prediction, key, eligibility hoặc other</translation>
        </message>
        <message>
            <source>when it came in: 2023-10-02T09:30 (local time, or with its offset); now unless told</source>
            <translation>thời điểm nhận: 2023-10-02T09:30 (giờ địa phương, hoặc kèm độ lệch múi giờ); mặc định là bây giờ</translation>
        </message>
        <message>
            <source>A draft of the letter that answers complaint %1 is in %2.</source>
            <translation>Đã lưu dự thảo công văn trả lời đơn phúc tra số %1 vào %2.</translation>
        </message>
        <message>
            <source>FILE ends in .pdf or .docx</source>
            <translation>FILE có đuôi .pdf hoặc .docx</translation>
        </message>
        <message>
            <source>The letter that answers complaint %1 is in %2.</source>
            <translation>Đã lưu công văn trả lời đơn phúc tra số %1 vào %2.</translation>
        </message>
        <message>
            <source>a letter is issued with --number and --date; without both it is a draft</source>
            <translation>công văn được phát hành khi có --number và --date; không có cả hai thì là dự thảo</translation>
        </message>
        <message>
            <source>how the letter addresses the complainant: Ông or Bà; Ông (Bà) unless told</source>
            <translation>cách xưng hô với người nộp đơn: Ông hoặc Bà; mặc định Ông (Bà)</translation>
        </message>
        <message>
            <source>Both were computed from the same.</source>
            <translation>Hai lần được tính từ cùng một dữ liệu đầu vào.</translation>
        </message>
        <message>
            <source>Round %1 has not been ranked yet (rank).</source>
            <translation>Tuần %1 chưa được xếp hạng (rank).</translation>
        </message>
        <message>
            <source>Run %1, computed %2 by %3</source>
            <translation>Lần xếp hạng %1, tính lúc %2, người thực hiện: %3</translation>
        </message>
        <message>
            <source>What they were computed from is not the same:</source>
            <translation>Dữ liệu đầu vào khác nhau:</translation>
        </message>
        <message>
            <source>Of those who have a prize, or tie for one, prizes or places are not the same:</source>
            <translation>Trong số những người đoạt giải hoặc đồng hạng ở ranh giới giải, người có giải hoặc hạng thay đổi:</translation>
        </message>
        <message>
            <source>a ranking by its hash, or the beginning of it</source>
            <translation>mã của một lần xếp hạng, hoặc phần đầu của mã</translation>
        </message>
        <message>
            <source>declared final by %1 on %2: %3</source>
            <translation>%1 công nhận chính thức lúc %2: %3</translation>
        </message>
        <message>
            <source>give --run twice: the run to begin with, and the one to compare it with</source>
            <translation>hãy ghi --run hai lần: lần xếp hạng gốc, rồi lần đem so sánh</translation>
        </message>
        <message>
            <source>prints the stored rankings of a round, and which of them stands</source>
            <translation>in các lần xếp hạng đã lưu của một tuần và cho biết lần nào đang có hiệu lực</translation>
        </message>
        <message>
            <source>rule book version %1, target %2, %3 people, %4 eligible, %5 with every answer right, %6 with a prize</source>
            <translation>thể lệ phiên bản %1, số cần dự đoán %2, %3 người, %4 đủ điều kiện, %5 đúng tất cả các câu, %6 đạt giải</translation>
        </message>
        <message>
            <source>signed: %1</source>
            <translation>chữ ký: %1</translation>
        </message>
        <message>
            <source>what two rankings of a round were computed from, and whose prizes and places differ</source>
            <translation>hai lần xếp hạng của một tuần được tính từ dữ liệu nào, giải và hạng của ai thay đổi</translation>
        </message>
        <message>
            <source>takes a submission out, decided by two judges, and says who enters and leaves the prizes</source>
            <translation>hủy kết quả một bài dự thi theo quyết định của hai giám khảo, nêu rõ ai được vào giải, ai ra khỏi giải</translation>
        </message>
        <message>
            <source>carries out what another member proposed, or shows what it would do</source>
            <translation>thực hiện việc thành viên khác đã đề xuất, hoặc cho xem ảnh hưởng</translation>
        </message>
        <message>
            <source>No prize changes.</source>
            <translation>Không có giải nào thay đổi.</translation>
        </message>
        <message>
            <source>Round %1:</source>
            <translation>Tuần %1:</translation>
        </message>
        <message>
            <source>Received at %1 on %2, %3</source>
            <translation>Nhận lúc %1 ngày %2, %3</translation>
        </message>
        <message>
            <source>the letter that answers a complaint: with number and date it is issued, else a draft, or once more what was issued, with --issued an earlier one too; --text-file says what follows</source>
            <translation>công văn trả lời đơn phúc tra: có số và ngày thì được phát hành, không thì là dự thảo hoặc in lại bản đã phát hành (dùng --issued để in lại cả bản trước đó); --text-file nêu việc thực hiện tiếp theo</translation>
        </message>
        <message>
            <source>--%1 changes nothing of a letter that was issued: it is printed as it is. For another answer a judge opens the complaint again first (complaints reopen).</source>
            <translation>--%1 không thay đổi được công văn đã phát hành: công văn được in lại đúng như đã phát hành. Muốn trả lời khác, giám khảo phải mở lại đơn trước (complaints reopen).</translation>
        </message>
        <message>
            <source>--%1 is a name: it has at most %2 letters</source>
            <translation>--%1 là họ tên: tối đa %2 ký tự</translation>
        </message>
        <message>
            <source>--%1 is empty</source>
            <translation>--%1 để trống</translation>
        </message>
        <message>
            <source>The letter is issued all the same. Without --number and --date it is printed again.</source>
            <translation>Dù vậy, công văn đã được phát hành. Chạy lại lệnh, bỏ --number và --date, để in lại công văn này.</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Cảnh báo: %1</translation>
        </message>
        <message>
            <source>Warning: complaints about this round that no judge has decided: no. %1.</source>
            <translation>Cảnh báo: còn đơn phúc tra về tuần này chưa được giám khảo kết luận: số %1.</translation>
        </message>
        <message>
            <source>Cannot be read: what is sealed of it was altered. See what verify says.</source>
            <translation>Không đọc được: phần niêm phong đã bị thay đổi. Xem kết quả của verify.</translation>
        </message>
        <message>
            <source>Not everything of these complaints can be read: %1. What is sealed of them was altered; see what verify says.</source>
            <translation>Có đơn phúc tra không đọc được đầy đủ: %1. Phần niêm phong đã bị thay đổi; xem kết quả của verify.</translation>
        </message>
        <message>
            <source>Who complains and what they say cannot be read: what is sealed of it was altered. See what verify says.</source>
            <translation>Không đọc được người phúc tra và nội dung đơn: phần niêm phong đã bị thay đổi. Xem kết quả của verify.</translation>
        </message>
        <message>
            <source>who decided; only members may leave it out, whose login says it</source>
            <translation>ai quyết định; chỉ thành viên mới được bỏ qua, vì đã có tên đăng nhập</translation>
        </message>
        <message>
            <source>the judge who decides or signs; only members may leave it out, whose login says it</source>
            <translation>giám khảo quyết định hoặc ký; chỉ thành viên mới được bỏ qua, vì đã có tên đăng nhập</translation>
        </message>
        <message>
            <source>repeats a public draw: prints the order that the seed gives to submission ids (or agency codes), without a contest</source>
            <translation>lặp lại một lần bốc thăm công khai: in thứ tự mà số bốc thăm cho các mã bài dự thi (hoặc mã đơn vị), không cần Hội thi</translation>
        </message>
        <message>
            <source>who does it; only members may leave it out, whose login says it</source>
            <translation>ai thực hiện; chỉ thành viên mới được bỏ qua, vì đã có tên đăng nhập</translation>
        </message>
        <message>
            <source>, concerns a prize</source>
            <translation>, liên quan giải</translation>
        </message>
        <message>
            <source>A round is drawn by submission ids, the collective prizes by agency codes, as review ties prints them: accounts give another order.</source>
            <translation>Tuần thi bốc thăm theo mã bài dự thi, giải tập thể theo mã đơn vị, như review ties in ra: dùng mã tài khoản thì ra thứ tự khác.</translation>
        </message>
        <message>
            <source>Flag %1 is open.</source>
            <translation>Cảnh báo %1 chưa được xem xét.</translation>
        </message>
        <message>
            <source>Flag %1 is settled already.</source>
            <translation>Cảnh báo %1 đã được xem xét.</translation>
        </message>
        <message>
            <source>Flags opened again: %1.</source>
            <translation>Số cảnh báo được mở lại: %1.</translation>
        </message>
        <message>
            <source>Flags settled: %1. Nothing else changes.</source>
            <translation>Số cảnh báo đã xem xét: %1. Ngoài ra không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Not exactly one flag of round %1 has an id that begins with “%2”. What rests on other submissions by now is another flag: look at review flags.</source>
            <translation>Tuần %1 không có đúng một cảnh báo có mã bắt đầu bằng “%2”. Cảnh báo nay dựa trên các bài dự thi khác là một cảnh báo khác: hãy xem review flags.</translation>
        </message>
        <message>
            <source>The judges have settled flag %1 by a decision. As long as that holds, it takes no verdict. It is taken back with review separate or review reinstate.</source>
            <translation>Ban Giám khảo đã xử lý cảnh báo %1 bằng quyết định. Khi quyết định đó còn hiệu lực thì không ghi kết luận riêng cho cảnh báo. Thu hồi quyết định bằng lệnh review separate hoặc review reinstate.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale by this: rank it again (rank), then sign it.</source>
            <translation>Kết quả tuần %1 vì vậy hết hiệu lực: hãy xếp hạng lại (rank), rồi ký.</translation>
        </message>
        <message>
            <source>The tie at place %1 is not the one of --tie %2: others tie by now, or for other prizes. Look at it again (review ties).</source>
            <translation>Trường hợp đồng hạng ở hạng %1 không phải là trường hợp nêu trong --tie %2: những người đồng hạng hoặc các giải nay đã khác. Hãy xem lại (review ties).</translation>
        </message>
        <message>
            <source>When it is confirmed:</source>
            <translation>Khi được xác nhận:</translation>
        </message>
        <message>
            <source>a flag is named by at least %1 characters of its id, as review flags prints it</source>
            <translation>cảnh báo được nêu bằng ít nhất %1 ký tự đầu của mã, như review flags in ra</translation>
        </message>
        <message>
            <source>only what nobody has settled yet</source>
            <translation>chỉ những cảnh báo chưa được xem xét</translation>
        </message>
        <message>
            <source>opens flags again that a judge has settled with review keep</source>
            <translation>mở lại các cảnh báo mà giám khảo đã xem xét bằng review keep</translation>
        </message>
        <message>
            <source>settles flags: a judge looked at them, and all stays as it is</source>
            <translation>xem xét xong các cảnh báo: giám khảo đã xem và giữ nguyên</translation>
        </message>
        <message>
            <source>the tie as review ties printed it: refused where it is another one by now</source>
            <translation>mã trường hợp đồng hạng do review ties in ra: bị từ chối nếu nay đã khác</translation>
        </message>
        <message>
            <source>This list no longer holds.</source>
            <translation>Danh sách gộp này không còn hiệu lực.</translation>
        </message>
        <message>
            <source>the id “%1” is given twice</source>
            <translation>mã “%1” được ghi hai lần</translation>
        </message>
        <message>
            <source>The file %1 is too large for one line of text: it has at most %2 KB.</source>
            <translation>Tệp %1 quá lớn so với một dòng văn bản: tối đa %2 KB.</translation>
        </message>
        <message>
            <source>Everybody has the same place.</source>
            <translation>Hạng của mọi người không thay đổi.</translation>
        </message>
        <message>
            <source>People whose place is not the same: %1, from place %2 on.</source>
            <translation>Số người thay đổi hạng: %1, kể từ hạng %2.</translation>
        </message>
        <message>
            <source>None of them has a prize or ties for one.</source>
            <translation>Không ai trong số đó đoạt giải hoặc đồng hạng ở ranh giới giải.</translation>
        </message>
        <message>
            <source>The rejects cannot be written to %1 (%2). Name another file.</source>
            <translation>Không ghi được các dòng bị loại vào %1 (%2). Hãy nêu tệp khác.</translation>
        </message>
        <message>
            <source>the number of a letter that was issued, to print that one again</source>
            <translation>số của công văn đã phát hành, để in lại đúng bản đó</translation>
        </message>
        <message>
            <source>a copy that was worked on apart and counts no more</source>
            <translation>bản sao đã được sửa riêng và không còn giá trị</translation>
        </message>
        <message>
            <source>BATCH is a number: batch list prints them</source>
            <translation>BATCH phải là một số: xem số bằng lệnh batch list</translation>
        </message>
        <message>
            <source>Batch %1 is withdrawn: nothing of it counts any more, and its file can be imported again. Results that it affects are to be ranked and signed again.</source>
            <translation>Đã rút lại lần nhập %1: mọi bài trong đó không còn được tính và tệp có thể được nhập lại. Các kết quả chịu ảnh hưởng phải xếp hạng và ký lại.</translation>
        </message>
        <message>
            <source>prints the imported files with their counts, withdrawn ones too</source>
            <translation>in danh sách các tệp đã nhập cùng số lượng, kể cả tệp đã rút lại</translation>
        </message>
        <message>
            <source>takes an imported file back, while no signed result rests on it</source>
            <translation>rút lại một tệp đã nhập, khi chưa có kết quả đã ký nào dựa vào tệp đó</translation>
        </message>
        <message>
            <source>Decided. It holds for every submission with such a text, earlier ones too. Collective prizes that it affects are to be awarded again.</source>
            <translation>Đã quyết định. Quyết định áp dụng cho mọi bài thi ghi như vậy, kể cả các bài đã nhập trước. Giải tập thể bị ảnh hưởng phải được trao lại.</translation>
        </message>
        <message>
            <source>That is decided already.</source>
            <translation>Nội dung này đã được quyết định.</translation>
        </message>
        <message>
            <source>Taken back: submissions with such a text count for no agency any more.</source>
            <translation>Đã thu hồi: các bài thi ghi như vậy không còn được tính cho đơn vị nào.</translation>
        </message>
        <message>
            <source>prints the texts that name no known agency, and which ones they may mean</source>
            <translation>in các cách ghi chưa khớp đơn vị nào, kèm đơn vị có thể được nói đến</translation>
        </message>
        <message>
            <source>says which agency such texts mean, in earlier and later files</source>
            <translation>xác định đơn vị cho các cách ghi đó, trong cả tệp đã nhập và tệp nhập sau</translation>
        </message>
        <message>
            <source>takes back what was decided about such texts</source>
            <translation>thu hồi quyết định về các cách ghi đó</translation>
        </message>
        <message>
            <source>prints what was decided about texts, the newest first</source>
            <translation>in các quyết định về cách ghi đơn vị, mới nhất trước</translation>
        </message>
        <message>
            <source>an agency&apos;s code, as agencies list prints it; none: of the list</source>
            <translation>mã đơn vị, như agencies list in ra; none: không thuộc danh sách</translation>
        </message>
        <message>
            <source>who decides; only members may leave it out, whose login says it</source>
            <translation>người quyết định; chỉ thành viên được bỏ qua, vì đã đăng nhập</translation>
        </message>
        <message>
            <source>how people wrote it, as agencies unresolved prints it</source>
            <translation>cách người dự thi ghi, như agencies unresolved in ra</translation>
        </message>
        <message>
            <source>Only %1 of %2 differences are listed.</source>
            <translation>Chỉ liệt kê %1 trong số %2 khác biệt.</translation>
        </message>
        <message>
            <source>--preview imports nothing: --rejects does not go with it</source>
            <translation>--preview không nhập gì, nên không dùng cùng --rejects</translation>
        </message>
        <message>
            <source>--format goes with --preview</source>
            <translation>--format chỉ dùng cùng --preview</translation>
        </message>
        <message>
            <source>%1 A token cannot be kept here: give it each time, in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</source>
            <translation>%1 Không thể lưu mã truy cập tại đây: hãy cung cấp mã mỗi lần dùng, bằng tệp (--token-file) hoặc biến HOITHI_BACKEND_TOKEN.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer.</source>
            <translation>Máy tính này không có chùm khóa nào trả lời.</translation>
        </message>
        <message>
            <source>Nothing new: the backend has what was fetched last.</source>
            <translation>Không có gì mới: hệ thống thi vẫn có đúng dữ liệu đã tải lần trước.</translation>
        </message>
        <message>
            <source>Standard input cannot be read.</source>
            <translation>Không đọc được đầu vào chuẩn.</translation>
        </message>
        <message>
            <source>The backend has no submissions of round %1.</source>
            <translation>Hệ thống thi không có bài thi nào của vòng %1.</translation>
        </message>
        <message>
            <source>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and store it (backend token).</source>
            <translation>Hệ thống thi từ chối mã truy cập: mã hết hiệu lực hoặc không dùng cho vòng này. Hãy xin mã mới rồi lưu lại (backend token).</translation>
        </message>
        <message>
            <source>The token for %1 is in this computer&apos;s keyring.</source>
            <translation>Mã truy cập của %1 đã có trong chùm khóa của máy tính này.</translation>
        </message>
        <message>
            <source>The token for %1 is no longer in this computer&apos;s keyring.</source>
            <translation>Mã truy cập của %1 không còn trong chùm khóa của máy tính này.</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds no token for %1, or is locked.</source>
            <translation>Chùm khóa của máy tính này không có mã truy cập của %1 hoặc đang bị khóa.</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds no token for %1, or is locked. Store one (backend token), or give it in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.</source>
            <translation>Chùm khóa của máy tính này không có mã truy cập của %1 hoặc đang bị khóa. Hãy lưu mã (backend token), hoặc cung cấp mã bằng tệp (--token-file) hay biến HOITHI_BACKEND_TOKEN.</translation>
        </message>
        <message>
            <source>a file with certificates in PEM form: only servers that one of them vouches for are trusted</source>
            <translation>tệp chứa các chứng thư dạng PEM: chỉ tin cậy máy chủ được một trong các chứng thư này xác nhận</translation>
        </message>
        <message>
            <source>a file with the backend&apos;s token, in place of HOITHI_BACKEND_TOKEN and of the keyring</source>
            <translation>tệp chứa mã truy cập hệ thống thi, thay cho HOITHI_BACKEND_TOKEN và chùm khóa</translation>
        </message>
        <message>
            <source>a token is one line of letters, digits and -._~+/=, on standard input or in the file that --token-file names</source>
            <translation>mã truy cập là một dòng chữ cái, chữ số và các ký tự -._~+/=, lấy từ đầu vào chuẩn hoặc từ tệp do --token-file chỉ định</translation>
        </message>
        <message>
            <source>fetches the submissions of a round from a backend and imports them; prints how many were taken</source>
            <translation>tải bài thi của một vòng từ hệ thống thi và nhập vào; in ra số bài được nhận</translation>
        </message>
        <message>
            <source>keeps a backend&apos;s token in this computer&apos;s keyring; reads it from standard input</source>
            <translation>lưu mã truy cập hệ thống thi vào chùm khóa của máy tính này; đọc mã từ đầu vào chuẩn</translation>
        </message>
        <message>
            <source>takes a backend&apos;s token out of this computer&apos;s keyring</source>
            <translation>xóa mã truy cập hệ thống thi khỏi chùm khóa của máy tính này</translation>
        </message>
        <message>
            <source>the name that the guess is kept under, where it leaves nothing open</source>
            <translation>tên để lưu phần suy đoán, khi không còn điều chưa rõ</translation>
        </message>
        <message>
            <source>Kept as “%1”, version %2. Files with these columns are read by it from now on.</source>
            <translation>Đã lưu thành “%1”, phiên bản %2. Từ nay các tệp có những cột này được đọc theo hồ sơ đó.</translation>
        </message>
        <message>
            <source>Decide this in the profile, and save it (profile save):</source>
            <translation>Hãy quyết định những điều sau trong hồ sơ rồi lưu lại (profile save):</translation>
        </message>
        <message>
            <source>--by goes with --save</source>
            <translation>--by chỉ dùng cùng với --save</translation>
        </message>
        <message>
            <source>The mapping profile %1 cannot be read: %2</source>
            <translation>Không đọc được hồ sơ ánh xạ %1: %2</translation>
        </message>
        <message>
            <source>The contest keeps no such mapping profile (profile list).</source>
            <translation>Cuộc thi không có hồ sơ ánh xạ như vậy (profile list).</translation>
        </message>
        <message>
            <source>prints how the columns of a dump seem to be meant, and what is left open</source>
            <translation>in ra cách hiểu các cột của một tệp nộp bài và những điều chưa rõ</translation>
        </message>
        <message>
            <source>keeps a mapping profile with the contest, for dumps with the columns of FILE</source>
            <translation>lưu một hồ sơ ánh xạ vào cuộc thi, dùng cho các tệp có cột như FILE</translation>
        </message>
        <message>
            <source>prints the mapping profiles of the contest, in all their versions</source>
            <translation>in ra các hồ sơ ánh xạ của cuộc thi, gồm mọi phiên bản</translation>
        </message>
        <message>
            <source>prints a mapping profile of the contest</source>
            <translation>in ra một hồ sơ ánh xạ của cuộc thi</translation>
        </message>
        <message>
            <source>writes a mapping profile of the contest to a file</source>
            <translation>ghi một hồ sơ ánh xạ của cuộc thi ra tệp</translation>
        </message>
        <message>
            <source>prints what became of an imported file; as csv its rows that differ from what is stored</source>
            <translation>in kết quả của một tệp đã nhập; dạng csv thì in các dòng khác với dữ liệu đã lưu</translation>
        </message>
        <message>
            <source>OUT would overwrite %1: name another file</source>
            <translation>OUT sẽ ghi đè lên %1: hãy đặt tên tệp khác</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2.</source>
            <translation>
                <numerusform>Đã ghi %1 dòng bị loại vào %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>takes the rejected rows out of the file that was imported, as they stand in it, to be mended and imported</source>
            <translation>trích nguyên văn các dòng bị loại từ tệp đã nhập để sửa và nhập lại</translation>
        </message>
        <message>
            <source>Only %1 of %2 conflicts are listed.</source>
            <translation>Chỉ liệt kê %1 trong %2 bản ghi khác biệt.</translation>
        </message>
        <message>
            <source>Conflicts decided: %1. What is stored stays.</source>
            <translation>Số bản ghi khác biệt đã quyết định: %1. Giữ bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Rank the round again.</source>
            <translation>Bản ghi đến sau được tính thay cho bản ghi đã lưu. Hãy xếp hạng lại tuần này.</translation>
        </message>
        <message>
            <source>What is stored stays.</source>
            <translation>Giữ bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>say either --take or --keep</source>
            <translation>hãy chọn --take hoặc --keep</translation>
        </message>
        <message>
            <source>The decision is taken back: what was stored before counts, and the row is open again.</source>
            <translation>Đã rút quyết định: bản ghi đã lưu trước đó được tính, bản ghi khác biệt lại chờ quyết định.</translation>
        </message>
        <message>
            <source>prints the rows of later files that differ from what is stored, field by field</source>
            <translation>in các bản ghi của tệp đến sau khác với bản ghi đã lưu, theo từng trường</translation>
        </message>
        <message>
            <source>keeps what is stored (one judge), or lets the later row count (two judges)</source>
            <translation>giữ bản ghi đã lưu (một giám khảo), hoặc tính theo bản ghi đến sau (hai giám khảo)</translation>
        </message>
        <message>
            <source>takes a decision about a conflict back, as many judges as made it</source>
            <translation>rút quyết định về một bản ghi khác biệt, cần đủ số giám khảo như khi quyết định</translation>
        </message>
        <message>
            <source>The backend has exactly this already: nothing was sent.</source>
            <translation>Hệ thống thi đã có đúng nội dung này: không gửi gì.</translation>
        </message>
        <message>
            <source>sends the questions of a frozen paper to a backend, in all variants and without any key</source>
            <translation>gửi câu hỏi của đề đã khóa lên hệ thống thi, đủ các mã đề và không kèm đáp án</translation>
        </message>
        <message>
            <source>sends who has a prize to a backend, once the round&apos;s result is final</source>
            <translation>gửi danh sách đạt giải lên hệ thống thi khi kết quả của vòng đã được công nhận chính thức</translation>
        </message>
        <message>
            <source>puts it in the place of whatever is published there</source>
            <translation>thay cho bất kỳ nội dung nào đang công bố tại đó</translation>
        </message>
        <message>
            <source>%1 is no folder that can be read</source>
            <translation>%1 không phải là thư mục đọc được</translation>
        </message>
        <message>
            <source>%1 is within reach again.</source>
            <translation>Đã truy cập lại được %1.</translation>
        </message>
        <message>
            <source>%1 is out of reach; it is looked for again and again.</source>
            <translation>Không truy cập được %1; chương trình sẽ tiếp tục thử lại.</translation>
        </message>
        <message>
            <source>looks at the dumps that come into a folder, a line of JSON for each; with --import imports those that only bring new rows</source>
            <translation>theo dõi các tệp bài dự thi được đưa vào một thư mục, mỗi tệp in một dòng JSON; với --import thì nhập những tệp chỉ có dòng mới</translation>
        </message>
        <message>
            <source>imports what only brings new rows; all else waits</source>
            <translation>nhập tệp chỉ có dòng mới; các tệp khác chờ xử lý</translation>
        </message>
        <message>
            <source>ends when all that lies there has been told</source>
            <translation>kết thúc khi đã báo hết các tệp đang có</translation>
        </message>
        <message>
            <source>prints the agencies of the contest, as they are on a day</source>
            <translation>in danh sách đơn vị của hội thi tại một ngày</translation>
        </message>
        <message>
            <source>The contest has no agency with the code “%1”.</source>
            <translation>Hội thi không có đơn vị nào mang mã “%1”.</translation>
        </message>
        <message>
            <source>It is so already.</source>
            <translation>Đã như vậy rồi.</translation>
        </message>
        <message>
            <source>Recorded as change %1.</source>
            <translation>Đã ghi nhận là thay đổi số %1.</translation>
        </message>
        <message>
            <source>--count is a whole number</source>
            <translation>--count là số nguyên</translation>
        </message>
        <message>
            <source>Change %1 is taken back by change %2.</source>
            <translation>Thay đổi %1 đã được rút lại bằng thay đổi %2.</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>Đã lưu %1.</translation>
        </message>
        <message>
            <source>Agencies added: %1, changed: %2, unchanged: %3; lines that cannot be taken: %4; not in the file, and staying: %5.</source>
            <translation>Đơn vị thêm mới: %1, thay đổi: %2, giữ nguyên: %3; dòng không nhận được: %4; không có trong tệp và vẫn giữ: %5.</translation>
        </message>
        <message>
            <source>Nothing was recorded: correct the lines that cannot be taken, and import again.</source>
            <translation>Chưa ghi nhận gì: hãy sửa các dòng không nhận được rồi nhập lại.</translation>
        </message>
        <message>
            <source>takes new agencies and changes of them from a CSV or .xlsx file</source>
            <translation>nhận đơn vị mới và thay đổi về đơn vị từ tệp CSV hoặc .xlsx</translation>
        </message>
        <message>
            <source>writes the agencies into a CSV or .xlsx file, as agencies import takes it</source>
            <translation>ghi danh sách đơn vị ra tệp CSV hoặc .xlsx mà agencies import nhận được</translation>
        </message>
        <message>
            <source>counts an agency for another one, from a day on</source>
            <translation>tính một đơn vị vào đơn vị khác kể từ một ngày</translation>
        </message>
        <message>
            <source>counts a merged agency by itself again, as if it had not been merged</source>
            <translation>lại tính riêng một đơn vị đã sáp nhập, như chưa từng sáp nhập</translation>
        </message>
        <message>
            <source>says how many people an agency has, from a day on or from the beginning</source>
            <translation>ghi số người của một đơn vị, kể từ một ngày hoặc từ đầu</translation>
        </message>
        <message>
            <source>prints how the agencies were changed, the newest first</source>
            <translation>in các thay đổi của danh sách đơn vị, mới nhất trước</translation>
        </message>
        <message>
            <source>takes a change of the agencies back</source>
            <translation>rút lại một thay đổi của danh sách đơn vị</translation>
        </message>
        <message>
            <source>the day as of which it is told, as in 2027-12-31; today unless told</source>
            <translation>ngày lấy số liệu, ví dụ 2027-12-31; không nêu thì là hôm nay</translation>
        </message>
        <message>
            <source>the number that agencies changes prints first</source>
            <translation>số mà agencies changes in ở cột đầu</translation>
        </message>
        <message>
            <source>the code of the agency that it is merged into</source>
            <translation>mã của đơn vị tiếp nhận sáp nhập</translation>
        </message>
        <message>
            <source>how many: people of an agency; questions, as many as the rules say unless told</source>
            <translation>số lượng: người của đơn vị; câu hỏi, không nêu thì theo quy định của thể lệ</translation>
        </message>
        <message>
            <source>a day, as in 2027-12-31: on a document, a blank unless told; of agencies, from which it holds</source>
            <translation>ngày, ví dụ 2027-12-31: trên văn bản, không nêu thì để trống; với đơn vị, ngày bắt đầu có hiệu lực</translation>
        </message>
        <message>
            <source>the backend&apos;s address, as in https://host/path; of agencies, the code of the one that is merged</source>
            <translation>địa chỉ hệ thống thi, ví dụ https://máy-chủ/đường-dẫn; với đơn vị, mã của đơn vị bị sáp nhập</translation>
        </message>
        <message>
            <source>the backend&apos;s address, as in https://host/path</source>
            <translation>địa chỉ hệ thống thi, ví dụ https://máy-chủ/đường-dẫn</translation>
        </message>
        <message>
            <source>all that is open of the file or the round</source>
            <translation>tất cả những gì còn chờ quyết định của tệp hoặc của tuần</translation>
        </message>
        <message>
            <source>the imported file, by the number that batch list prints</source>
            <translation>tệp đã nhập, theo số mà batch list in ra</translation>
        </message>
        <message>
            <source>the number that conflicts list prints first</source>
            <translation>số mà conflicts list in ra ở đầu</translation>
        </message>
        <message>
            <source>what is stored stays</source>
            <translation>giữ bản ghi đã lưu</translation>
        </message>
        <message>
            <source>the line of the row in its file</source>
            <translation>số dòng của bản ghi trong tệp</translation>
        </message>
        <message>
            <source>the row counts in place of what is stored</source>
            <translation>tính theo bản ghi đến sau thay cho bản ghi đã lưu</translation>
        </message>
        <message>
            <source>Submissions with such a text so far: %1.</source>
            <translation>Số bài thi có cách ghi này đến nay: %1.</translation>
        </message>
    </context>
    <context>
        <name>Containers</name>
        <message>
            <source>The file is damaged, or no zip file.</source>
            <translation>Tệp bị hỏng hoặc không phải tệp zip.</translation>
        </message>
        <message>
            <source>“%1” unpacks to more than such a file holds. It is not read.</source>
            <translation>Phần “%1” giải nén ra lớn hơn mức một tệp như thế này có thể chứa nên không được đọc.</translation>
        </message>
        <message>
            <source>The zip file has an entry “%1”, which leads out of it.</source>
            <translation>Tệp zip có mục “%1” trỏ ra ngoài tệp.</translation>
        </message>
        <message>
            <source>The file is protected by a password. Remove that first.</source>
            <translation>Tệp được bảo vệ bằng mật khẩu. Hãy gỡ mật khẩu trước.</translation>
        </message>
        <message>
            <source>The zip file has more than %1 entries.</source>
            <translation>Tệp zip có hơn %1 mục.</translation>
        </message>
        <message>
            <source>The zip file has “%1” twice.</source>
            <translation>Tệp zip có mục “%1” hai lần.</translation>
        </message>
        <message>
            <source>The zip file cannot be made.</source>
            <translation>Không tạo được tệp zip.</translation>
        </message>
        <message>
            <source>The file declares a document type at line %1, column %2. Such files are not read, since they can unfold without end. Remove the declaration.</source>
            <translation>Tệp khai báo kiểu tài liệu (DOCTYPE) ở dòng %1, cột %2. Tệp như vậy không được đọc vì có thể phình ra vô hạn. Hãy bỏ khai báo đó.</translation>
        </message>
        <message>
            <source>At line %1, column %2 the XML is nested deeper than such a file is. It is not read.</source>
            <translation>Ở dòng %1, cột %2, XML lồng nhau sâu hơn mức của loại tệp này nên không được đọc.</translation>
        </message>
        <message>
            <source>Up to line %1, column %2 the XML holds more elements than such a file does. It is not read.</source>
            <translation>Tính đến dòng %1, cột %2, XML có nhiều phần tử hơn mức của loại tệp này nên không được đọc.</translation>
        </message>
        <message>
            <source>The file is of the format before 2007, or protected by a password. Open it in its program, and save it as .%1 without a password.</source>
            <translation>Tệp thuộc định dạng trước năm 2007 hoặc được bảo vệ bằng mật khẩu. Hãy mở bằng chương trình tương ứng và lưu lại thành .%1, không đặt mật khẩu.</translation>
        </message>
        <message>
            <source>The file is no .%1 file.</source>
            <translation>Tệp không phải là tệp .%1.</translation>
        </message>
        <message>
            <source>The file is a binary workbook. Save it as .xlsx.</source>
            <translation>Tệp là sổ tính nhị phân. Hãy lưu lại thành .xlsx.</translation>
        </message>
        <message>
            <source>The file is no .xlsx file: it has no workbook.</source>
            <translation>Tệp không phải là tệp .xlsx: không có sổ tính bên trong.</translation>
        </message>
        <message>
            <source>The sheet “%1” is missing in the file.</source>
            <translation>Trong tệp thiếu trang tính “%1”.</translation>
        </message>
        <message>
            <source>There is no sheet “%1”.</source>
            <translation>Không có trang tính “%1”.</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2: %3</source>
            <translation>Trang tính “%1”, ô %2: %3</translation>
        </message>
        <message>
            <source>the row after this one is out of order, or beyond the end of a sheet.</source>
            <translation>hàng tiếp sau ô này sai thứ tự hoặc vượt quá giới hạn của trang tính.</translation>
        </message>
        <message>
            <source>it belongs to no row.</source>
            <translation>ô không thuộc hàng nào.</translation>
        </message>
        <message>
            <source>the cell has the name of another row, or none.</source>
            <translation>ô mang tên của hàng khác hoặc không có tên hợp lệ.</translation>
        </message>
        <message>
            <source>the cell is out of order, or beyond the end of a sheet.</source>
            <translation>ô sai thứ tự hoặc vượt quá giới hạn của trang tính.</translation>
        </message>
        <message>
            <source>its text is missing in the file.</source>
            <translation>nội dung của ô không có trong tệp.</translation>
        </message>
        <message>
            <source>it holds more than %1 characters, which no cell can.</source>
            <translation>ô chứa hơn %1 ký tự, vượt quá giới hạn của một ô.</translation>
        </message>
        <message>
            <source>up to here the sheet holds more text than is read.</source>
            <translation>tính đến đây, trang tính chứa nhiều nội dung hơn mức được đọc.</translation>
        </message>
        <message>
            <source>“%1” declares a document type in line %2, which no office program writes. It is not read.</source>
            <translation>“%1” khai báo kiểu tài liệu (DTD) ở dòng %2, điều mà không phần mềm văn phòng nào làm. Tệp không được đọc.</translation>
        </message>
        <message>
            <source>“%1” is damaged: no XML in line %2.</source>
            <translation>“%1” bị hỏng: dòng %2 không phải XML hợp lệ.</translation>
        </message>
        <message>
            <source>Stopped; nothing was read.</source>
            <translation>Đã dừng; chưa đọc nội dung nào.</translation>
        </message>
        <message>
            <source>The document has more paragraphs, or more of them within each other, than are read.</source>
            <translation>Tài liệu có nhiều đoạn, hoặc nhiều đoạn lồng nhau, hơn mức được đọc.</translation>
        </message>
        <message>
            <source>The file is no .docx file: it has no document.</source>
            <translation>Tệp không phải là tệp .docx: không có tài liệu bên trong.</translation>
        </message>
        <message>
            <source>The XML is not well-formed at line %1, column %2. Mend it there, or export the file again.</source>
            <translation>XML không đúng cú pháp ở dòng %1, cột %2. Hãy sửa tại đó hoặc xuất lại tệp.</translation>
        </message>
        <message>
            <source>The file is damaged: it has no sheet with cells.</source>
            <translation>Tệp bị hỏng: không có trang tính nào có ô.</translation>
        </message>
        <message>
            <source>The zip file is damaged: it counts %1 entries, and has %2.</source>
            <translation>Tệp zip bị hỏng: ghi nhận %1 mục nhưng có %2 mục.</translation>
        </message>
        <message>
            <source>The zip file has changed meanwhile.</source>
            <translation>Tệp zip đã thay đổi trong lúc đọc.</translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message>
            <source>The keyring of this computer holds no passphrase, or is locked.</source>
            <translation>Chùm khóa của máy tính này không giữ cụm mật khẩu, hoặc đang khóa.</translation>
        </message>
        <message>
            <source>The keyring of this computer refused.</source>
            <translation>Chùm khóa của máy tính này từ chối.</translation>
        </message>
        <message>
            <source>No keyring answers on this computer.</source>
            <translation>Máy tính này không có chùm khóa nào trả lời.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>Chùm khóa của máy tính này không trả lời.</translation>
        </message>
    </context>
    <context>
        <name>DocumentTemplate</name>
        <message>
            <source>There is no certificate to make.</source>
            <translation>Không có giấy khen nào để lập.</translation>
        </message>
        <message>
            <source>the file holds no JSON object.</source>
            <translation>tệp không chứa đối tượng JSON.</translation>
        </message>
        <message>
            <source>the text has no "%1".</source>
            <translation>văn bản thiếu "%1".</translation>
        </message>
        <message>
            <source>the text's box does not lie on the paper.</source>
            <translation>khung văn bản nằm ngoài khổ giấy.</translation>
        </message>
        <message>
            <source>the colour is not of the form #rrggbb.</source>
            <translation>màu không đúng dạng #rrggbb.</translation>
        </message>
        <message>
            <source>the page needs a width and a height.</source>
            <translation>trang phải có chiều rộng và chiều cao.</translation>
        </message>
        <message>
            <source>the template has no "texts".</source>
            <translation>mẫu thiếu "texts".</translation>
        </message>
        <message>
            <source>This is not the template of a decision.</source>
            <translation>Đây không phải mẫu quyết định.</translation>
        </message>
        <message>
            <source>"%1" is not of the form key=value.</source>
            <translation>"%1" không đúng dạng key=value.</translation>
        </message>
        <message>
            <source>"%1" is not a setting of the page.</source>
            <translation>"%1" không phải là thiết lập của trang.</translation>
        </message>
        <message>
            <source>the margins leave no room for the text.</source>
            <translation>lề không để lại chỗ cho văn bản.</translation>
        </message>
        <message>
            <source>there is no role named "%1".</source>
            <translation>không có vai trò tên "%1".</translation>
        </message>
        <message>
            <source>"%1" has a value that cannot be used.</source>
            <translation>giá trị của "%1" không dùng được.</translation>
        </message>
        <message>
            <source>the frame does not lie on the paper.</source>
            <translation>khung nằm ngoài khổ giấy.</translation>
        </message>
        <message>
            <source>"%1" is not a setting of a style.</source>
            <translation>"%1" không phải là thiết lập của kiểu.</translation>
        </message>
        <message>
            <source>a line begins with a role and a colon, as in "paragraph: …".</source>
            <translation>mỗi dòng phải bắt đầu bằng vai trò và dấu hai chấm, ví dụ "paragraph: …".</translation>
        </message>
        <message>
            <source>"%1" is not of the form Title=width:align.</source>
            <translation>"%1" không đúng dạng Title=width:align.</translation>
        </message>
        <message>
            <source>a table needs a column.</source>
            <translation>bảng phải có ít nhất một cột.</translation>
        </message>
        <message>
            <source>the row does not have as many cells as the table has columns.</source>
            <translation>số ô của dòng không bằng số cột của bảng.</translation>
        </message>
        <message>
            <source>The template cannot be read: %1.</source>
            <translation>Không đọc được mẫu: %1.</translation>
        </message>
        <message>
            <source>The template is larger than 1 MB. Choose another file.</source>
            <translation>Mẫu lớn hơn 1 MB. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The template is not UTF-8 text. Save it again as UTF-8.</source>
            <translation>Mẫu không phải văn bản UTF-8. Hãy lưu lại theo UTF-8.</translation>
        </message>
        <message>
            <source>There is no template named %1.</source>
            <translation>Không có mẫu tên %1.</translation>
        </message>
        <message>
            <source>a tag is opened with {{ but not closed with }}.</source>
            <translation>có thẻ mở bằng {{ nhưng không đóng bằng }}.</translation>
        </message>
        <message>
            <source>only {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! comment}} are used.</source>
            <translation>chỉ được dùng {{name}}, {{#name}}, {{^name}}, {{/name}} và {{! comment}}.</translation>
        </message>
        <message>
            <source>{{/%1}} closes a section that is not open here.</source>
            <translation>{{/%1}} đóng một mục chưa được mở tại đây.</translation>
        </message>
        <message>
            <source>Line %1 of the template: %2</source>
            <translation>Dòng %1 của mẫu: %2</translation>
        </message>
        <message>
            <source>there is no variable named "%1".</source>
            <translation>không có biến tên "%1".</translation>
        </message>
        <message>
            <source>section {{#%1}} is never closed.</source>
            <translation>mục {{#%1}} không được đóng.</translation>
        </message>
        <message>
            <source>The template cannot be filled in. Restore the original one.</source>
            <translation>Không điền được mẫu. Hãy khôi phục mẫu gốc.</translation>
        </message>
        <message>
            <source>This is not the template of the rules.</source>
            <translation>Đây không phải mẫu thể lệ.</translation>
        </message>
        <message>
            <source>This is not the template of a letter.</source>
            <translation>Đây không phải mẫu công văn.</translation>
        </message>
        <message>
            <source>The document cannot be laid out: its letterhead or its signature is longer than a page. Shorten the names in it.</source>
            <translation>Không dàn trang được văn bản: phần đầu hoặc phần ký dài hơn một trang. Hãy rút gọn các tên trong đó.</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>The file is larger than %1 MB, and no file of questions is.</source>
            <translation>Tệp lớn hơn %1 MB, không có tệp câu hỏi nào lớn như vậy.</translation>
        </message>
        <message>
            <source>Stopped; nothing was read.</source>
            <translation>Đã dừng; chưa đọc gì.</translation>
        </message>
        <message>
            <source>Questions are not written as %1.</source>
            <translation>Không ghi được câu hỏi dưới dạng %1.</translation>
        </message>
        <message>
            <source>The file holds more than %1 questions. Divide it.</source>
            <translation>Tệp có nhiều hơn %1 câu hỏi. Hãy chia nhỏ tệp.</translation>
        </message>
        <message>
            <source>more text or options than a row of a sheet takes</source>
            <translation>nhiều nội dung hoặc phương án hơn mức một hàng của trang tính chứa được</translation>
        </message>
        <message>
            <source>option %1, which has no text</source>
            <translation>phương án %1 không có nội dung</translation>
        </message>
        <message>
            <source>image</source>
            <translation>hình ảnh</translation>
        </message>
        <message>
            <source>comments of cells</source>
            <translation>ghi chú của ô</translation>
        </message>
        <message>
            <source>The sheet has more merged cells than are read.</source>
            <translation>Trang tính có nhiều ô gộp hơn mức được đọc.</translation>
        </message>
        <message>
            <source>column “%1”</source>
            <translation>cột “%1”</translation>
        </message>
        <message>
            <source>column without a title</source>
            <translation>cột không có tiêu đề</translation>
        </message>
        <message>
            <source>superscript or subscript</source>
            <translation>chỉ số trên hoặc chỉ số dưới</translation>
        </message>
        <message>
            <source>a number that Excel may show differently: %1</source>
            <translation>số mà Excel có thể hiển thị khác: %1</translation>
        </message>
        <message>
            <source>difficulty “%1”</source>
            <translation>độ khó “%1”</translation>
        </message>
        <message>
            <source>option %1 is empty</source>
            <translation>phương án %1 để trống</translation>
        </message>
        <message>
            <source>a sheet without questions</source>
            <translation>trang tính không có câu hỏi</translation>
        </message>
        <message>
            <source>The file has more than %1 filled cells, and no file of questions has.</source>
            <translation>Tệp có hơn %1 ô có nội dung, vượt quá mức của một tệp câu hỏi.</translation>
        </message>
        <message>
            <source>Line %1 is not in UTF-8. Save the file as UTF-8 and open it again.</source>
            <translation>Dòng %1 không ở bảng mã UTF-8. Hãy lưu lại tệp với bảng mã UTF-8 rồi mở lại.</translation>
        </message>
        <message>
            <source>The package holds no items of QTI.</source>
            <translation>Gói không chứa câu hỏi QTI nào.</translation>
        </message>
        <message>
            <source>This is no item of QTI 2 or 3: at line %1 begins &lt;%2&gt;, where &lt;assessmentItem&gt; should.</source>
            <translation>Đây không phải câu hỏi QTI 2 hoặc 3: ở dòng %1 là &lt;%2&gt; trong khi phải là &lt;assessmentItem&gt;.</translation>
        </message>
        <message>
            <source>a key without a question: %1</source>
            <translation>đáp án không có câu hỏi tương ứng: %1</translation>
        </message>
        <message>
            <source>a numbered line within the question</source>
            <translation>dòng có đánh số nằm trong câu hỏi</translation>
        </message>
        <message>
            <source>a sign of a symbol font</source>
            <translation>ký hiệu của phông chữ biểu tượng</translation>
        </message>
        <message>
            <source>a text without a name, taken as explanation</source>
            <translation>đoạn không ghi loại, được coi là giải thích</translation>
        </message>
        <message>
            <source>an embedded object</source>
            <translation>đối tượng nhúng</translation>
        </message>
        <message>
            <source>an image that is not in the file</source>
            <translation>hình ảnh không nằm trong tệp</translation>
        </message>
        <message>
            <source>asterisk</source>
            <translation>dấu sao</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>in đậm</translation>
        </message>
        <message>
            <source>coloured</source>
            <translation>chữ màu</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>ghi chú</translation>
        </message>
        <message>
            <source>footnotes and endnotes</source>
            <translation>chú thích cuối trang và cuối tài liệu</translation>
        </message>
        <message>
            <source>highlighted</source>
            <translation>tô nền</translation>
        </message>
        <message>
            <source>key</source>
            <translation>đáp án</translation>
        </message>
        <message>
            <source>option %1 again</source>
            <translation>phương án %1 lặp lại</translation>
        </message>
        <message>
            <source>option %1 is missing</source>
            <translation>thiếu phương án %1</translation>
        </message>
        <message>
            <source>several questions have this number: %1</source>
            <translation>nhiều câu hỏi cùng mang số này: %1</translation>
        </message>
        <message>
            <source>underlined</source>
            <translation>gạch chân</translation>
        </message>
        <message>
            <source>This is no Moodle XML: at line %1 begins &lt;%2&gt;, where &lt;quiz&gt; should.</source>
            <translation>Đây không phải tệp Moodle XML: ở dòng %1 là &lt;%2&gt; trong khi phải là &lt;quiz&gt;.</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>thiếu “%1”</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Tệp rỗng.</translation>
        </message>
        <message>
            <source>The file is a PDF, which does not tell where a question ends. Import the document that it was made from, as .docx or .xlsx.</source>
            <translation>Đây là tệp PDF, không cho biết câu hỏi kết thúc ở đâu. Hãy nhập văn bản gốc ở dạng .docx hoặc .xlsx.</translation>
        </message>
        <message>
            <source>The file is in Rich Text Format. Open it in Word or LibreOffice, and save it as .docx.</source>
            <translation>Đây là tệp Rich Text Format. Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.</translation>
        </message>
        <message>
            <source>The file is an OpenDocument text. Open it in LibreOffice, and save it as .docx.</source>
            <translation>Đây là văn bản OpenDocument. Hãy mở bằng LibreOffice rồi lưu thành .docx.</translation>
        </message>
        <message>
            <source>The file is an OpenDocument spreadsheet. Open it in LibreOffice, and save it as .xlsx.</source>
            <translation>Đây là bảng tính OpenDocument. Hãy mở bằng LibreOffice rồi lưu thành .xlsx.</translation>
        </message>
        <message>
            <source>The file is a web page. Open it in Word or LibreOffice, and save it as .docx.</source>
            <translation>Đây là trang web. Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.</translation>
        </message>
        <message>
            <source>The file is a sheet in plain text. Open it in Excel or LibreOffice, and save it as .xlsx.</source>
            <translation>Đây là bảng tính ở dạng văn bản thuần. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.</translation>
        </message>
        <message>
            <source>The file is of no format that questions are read from. These are Word (.docx), Excel (.xlsx), GIFT, Aiken, Moodle XML, QTI, and plain text with A., B., C. before the options.</source>
            <translation>Tệp không thuộc định dạng nào mà chương trình đọc được câu hỏi. Các định dạng đọc được: Word (.docx), Excel (.xlsx), GIFT, Aiken, Moodle XML, QTI và văn bản thuần có A., B., C. trước các phương án.</translation>
        </message>
        <message>
            <source>no empty line before it</source>
            <translation>không có dòng trống phía trước</translation>
        </message>
        <message>
            <source>an empty line before the next question is missing</source>
            <translation>thiếu dòng trống trước câu hỏi tiếp theo</translation>
        </message>
        <message>
            <source>“=” or “~” before the first answer is missing</source>
            <translation>thiếu “=” hoặc “~” trước câu trả lời đầu tiên</translation>
        </message>
        <message>
            <source>letters of an old font such as .VnTime or VNI-Times: convert them to Unicode</source>
            <translation>chữ của phông cũ như .VnTime hoặc VNI-Times; hãy chuyển sang Unicode</translation>
        </message>
        <message>
            <source>the options have letters of their own</source>
            <translation>các phương án có chữ cái riêng</translation>
        </message>
        <message>
            <source>The zip file holds no items of QTI. If it holds other files of questions, unpack it, and import them one by one.</source>
            <translation>Tệp nén không có câu hỏi QTI nào. Nếu trong đó có các tệp câu hỏi khác, hãy giải nén rồi nhập từng tệp.</translation>
        </message>
        <message>
            <source>The file is of QTI 1.2, which is not read. Export it as QTI 2.1 or later, or as Moodle XML.</source>
            <translation>Tệp thuộc QTI 1.2, chương trình không đọc được. Hãy xuất lại ở dạng QTI 2.1 trở lên hoặc Moodle XML.</translation>
        </message>
        <message>
            <source>the row is hidden</source>
            <translation>dòng bị ẩn</translation>
        </message>
        <message>
            <source>the sheet is hidden</source>
            <translation>trang tính bị ẩn</translation>
        </message>
        <message>
            <source>a further line of option %1</source>
            <translation>dòng tiếp theo của phương án %1</translation>
        </message>
        <message>
            <source>option %1 a second time</source>
            <translation>phương án %1 lần thứ hai</translation>
        </message>
        <message>
            <source>a line like an option, taken as explanation</source>
            <translation>một dòng giống phương án, được hiểu là lời giải thích</translation>
        </message>
        <message>
            <source>a table of keys whose letters do not stand behind or below their numbers</source>
            <translation>bảng đáp án có chữ cái không đứng sau hoặc dưới số câu</translation>
        </message>
        <message>
            <source>the questions have no numbers, and this list of keys is not about just as many of them</source>
            <translation>các câu hỏi không đánh số, và bảng đáp án này không khớp với số câu đọc được</translation>
        </message>
    </context>
    <context>
        <name>FileWriting</name>
        <message>
            <source>%1 could not be written (%2). Choose another place, or free some space.</source>
            <translation>Không ghi được %1 (%2). Hãy chọn chỗ khác hoặc giải phóng bớt dung lượng.</translation>
        </message>
        <message>
            <source>%1 could not be written (%2). Choose another name.</source>
            <translation>Không ghi được %1 (%2). Hãy chọn tên khác.</translation>
        </message>
    </context>
    <context>
        <name>ImportIssueTableModel</name>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Text in the file</source>
            <translation>Nội dung trong tệp</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Nhập dữ liệu</translation>
        </message>
        <message>
            <source>&amp;Export rejected rows…</source>
            <translation>&amp;Xuất danh sách dòng bị loại…</translation>
        </message>
        <message>
            <source>Use a &amp;mapping profile…</source>
            <translation>Dùng hồ &amp;sơ ánh xạ…</translation>
        </message>
        <message>
            <source>Choose &amp;files…</source>
            <translation>&amp;Chọn tệp…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Rút lại…</translation>
        </message>
        <message>
            <source>Export &amp;differences…</source>
            <translation>Xuất các &amp;khác biệt…</translation>
        </message>
        <message>
            <source>First &amp;rows or differences</source>
            <translation>&amp;Dòng đầu tiên hoặc khác biệt</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Xem trong &amp;nhật ký</translation>
        </message>
        <message>
            <source>Fetch from the &amp;backend…</source>
            <translation>Tải từ &amp;hệ thống thi…</translation>
        </message>
        <message>
            <source>&amp;Save rejected rows…</source>
            <translation>&amp;Lưu nguyên văn dòng bị loại…</translation>
        </message>
        <message>
            <source>Watch a &amp;folder…</source>
            <translation>Theo dõi &amp;thư mục…</translation>
        </message>
        <message>
            <source>&amp;Take the chosen files away</source>
            <translation>Bỏ &amp;chọn các tệp</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewTableModel</name>
        <message>
            <source>%1 (not recognised)</source>
            <translation>%1 (không nhận dạng được)</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Thời điểm nộp</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Câu trả lời</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
    </context>
    <context>
        <name>ImportTexts</name>
        <message>
            <source>%1, and %2 more</source>
            <translation>%1 và %2 tệp khác</translation>
        </message>
        <message>
            <source>%1 rows read: %2 accepted (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 conflicts</source>
            <translation>Đã đọc %1 dòng: %2 hợp lệ (%3 của người không được xét giải, %4 có đơn vị chưa xác định), %5 bị loại, %6 không đổi, %7 xung đột</translation>
        </message>
        <message>
            <source>%1 rows read: %2 new (%3 of people who may not win, %4 with an unknown agency), %5 rejected, %6 unchanged, %7 changed. Stored, and not in the files: %8.</source>
            <translation>Đã đọc %1 dòng: %2 bài mới (%3 của người không xét giải, %4 chưa rõ đơn vị), %5 bị loại, %6 không thay đổi, %7 thay đổi. Đã lưu nhưng không có trong các tệp: %8.</translation>
        </message>
        <message>
            <source>Imported %1 submissions into %2; %3 rows were rejected.</source>
            <translation>Đã nhập %1 bài dự thi vào %2; %3 dòng bị loại.</translation>
        </message>
        <message>
            <source>Conflicts with rows imported before: %1.</source>
            <translation>Số dòng xung đột với các dòng đã nhập trước đây: %1.</translation>
        </message>
        <message>
            <source>Submissions stored with other content: %1. What is stored stays; these rows are kept as conflicts.</source>
            <translation>Số bài đã lưu với nội dung khác: %1. Dữ liệu đã lưu được giữ nguyên; các dòng này được ghi nhận là xung đột.</translation>
        </message>
        <message>
            <source>Submissions stored that are not in the files: %1. They stay, and count.</source>
            <translation>Số bài đã lưu nhưng không có trong các tệp: %1. Các bài này vẫn được giữ và được tính.</translation>
        </message>
        <message>
            <source>Submissions that name no agency: %1.</source>
            <translation>Bài thi chưa rõ đơn vị: %1.</translation>
        </message>
    </context>
    <context>
        <name>IssueWords</name>
        <message>
            <source>essay</source>
            <translation>tự luận</translation>
        </message>
        <message>
            <source>text without answers</source>
            <translation>đoạn văn không có câu trả lời</translation>
        </message>
        <message>
            <source>answer in numbers</source>
            <translation>trả lời bằng số</translation>
        </message>
        <message>
            <source>short answer</source>
            <translation>trả lời ngắn</translation>
        </message>
        <message>
            <source>matching</source>
            <translation>ghép đôi</translation>
        </message>
        <message>
            <source>gaps to fill</source>
            <translation>điền vào chỗ trống</translation>
        </message>
        <message>
            <source>calculated question</source>
            <translation>câu hỏi tính toán</translation>
        </message>
        <message>
            <source>putting in order</source>
            <translation>sắp xếp thứ tự</translation>
        </message>
        <message>
            <source>marking in an image</source>
            <translation>đánh dấu trên hình</translation>
        </message>
        <message>
            <source>upload of a file</source>
            <translation>nộp tệp</translation>
        </message>
        <message>
            <source>question drawn at random</source>
            <translation>câu hỏi lấy ngẫu nhiên</translation>
        </message>
        <message>
            <source>question in several steps</source>
            <translation>câu hỏi nhiều bước</translation>
        </message>
        <message>
            <source>question with changing numbers</source>
            <translation>câu hỏi có số liệu thay đổi</translation>
        </message>
        <message>
            <source>several right answers</source>
            <translation>nhiều đáp án đúng</translation>
        </message>
        <message>
            <source>a text that Aiken would read as something else</source>
            <translation>nội dung mà Aiken sẽ đọc thành thứ khác</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>chữ đậm</translation>
        </message>
        <message>
            <source>italics</source>
            <translation>chữ nghiêng</translation>
        </message>
        <message>
            <source>underlining</source>
            <translation>gạch chân</translation>
        </message>
        <message>
            <source>table</source>
            <translation>bảng</translation>
        </message>
        <message>
            <source>list</source>
            <translation>danh sách</translation>
        </message>
        <message>
            <source>link</source>
            <translation>liên kết</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>tiêu đề</translation>
        </message>
        <message>
            <source>superscript or subscript</source>
            <translation>chỉ số trên hoặc dưới</translation>
        </message>
        <message>
            <source>font</source>
            <translation>phông chữ</translation>
        </message>
        <message>
            <source>strikethrough</source>
            <translation>gạch ngang</translation>
        </message>
        <message>
            <source>typewriter text</source>
            <translation>chữ đều nét</translation>
        </message>
        <message>
            <source>reading aids above letters</source>
            <translation>chú âm trên chữ</translation>
        </message>
        <message>
            <source>stylesheet</source>
            <translation>bảng định kiểu</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>numbering of the options</source>
            <translation>cách đánh số phương án</translation>
        </message>
        <message>
            <source>line breaks</source>
            <translation>ngắt dòng</translation>
        </message>
        <message>
            <source>title</source>
            <translation>tên câu hỏi</translation>
        </message>
        <message>
            <source>order of the options</source>
            <translation>thứ tự phương án</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>giải thích</translation>
        </message>
        <message>
            <source>legal reference</source>
            <translation>căn cứ pháp lý</translation>
        </message>
        <message>
            <source>source</source>
            <translation>văn bản nguồn</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>chủ đề</translation>
        </message>
        <message>
            <source>difficulty</source>
            <translation>độ khó</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>từ khóa</translation>
        </message>
        <message>
            <source>number in the other program</source>
            <translation>mã số trong chương trình kia</translation>
        </message>
        <message>
            <source>description of the category</source>
            <translation>mô tả của danh mục</translation>
        </message>
        <message>
            <source>mark as hidden</source>
            <translation>dấu ẩn</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>gợi ý</translation>
        </message>
        <message>
            <source>instructions</source>
            <translation>hướng dẫn</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>phản hồi</translation>
        </message>
        <message>
            <source>time limit</source>
            <translation>giới hạn thời gian</translation>
        </message>
        <message>
            <source>scoring of its own</source>
            <translation>cách chấm điểm riêng</translation>
        </message>
        <message>
            <source>text shared with other questions</source>
            <translation>đoạn văn dùng chung với câu hỏi khác</translation>
        </message>
        <message>
            <source>embedded object</source>
            <translation>đối tượng nhúng</translation>
        </message>
        <message>
            <source>empty answer</source>
            <translation>câu trả lời rỗng</translation>
        </message>
        <message>
            <source>share of the marks</source>
            <translation>tỷ lệ điểm</translation>
        </message>
        <message>
            <source>no list of contents (imsmanifest.xml)</source>
            <translation>không có danh mục nội dung (imsmanifest.xml)</translation>
        </message>
        <message>
            <source>penalty</source>
            <translation>điểm trừ</translation>
        </message>
        <message>
            <source>marks</source>
            <translation>điểm</translation>
        </message>
        <message>
            <source>options that may be chosen:</source>
            <translation>số phương án được chọn:</translation>
        </message>
        <message>
            <source>the same name twice:</source>
            <translation>trùng tên:</translation>
        </message>
        <message>
            <source>missing file:</source>
            <translation>thiếu tệp:</translation>
        </message>
    </context>
    <context>
        <name>MemberTableModel</name>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Tên đăng nhập</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>member</source>
            <translation>thành viên</translation>
        </message>
        <message>
            <source>no longer a member</source>
            <translation>không còn là thành viên</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>Ban Tổ chức</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Thư ký</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Quản trị</translation>
        </message>
    </context>
    <context>
        <name>MilestoneTableModel</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Công việc</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>Phụ trách</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Record &amp;rule reading…</source>
            <translation>Ghi nhận cách hiểu thể &amp;lệ…</translation>
        </message>
        <message>
            <source>Set answer &amp;key…</source>
            <translation>Thiết lập đá&amp;p án…</translation>
        </message>
        <message>
            <source>Import &amp;committee roster…</source>
            <translation>&amp;Nhập danh sách không xét giải…</translation>
        </message>
        <message>
            <source>&amp;Verify all records</source>
            <translation>&amp;Kiểm tra lại toàn bộ hồ sơ</translation>
        </message>
        <message>
            <source>Record how the committee reads the rules: nothing is ranked before.</source>
            <translation>Hãy ghi nhận cách hiểu thể lệ của Ban Tổ chức: trước đó chưa thể xếp hạng.</translation>
        </message>
        <message>
            <source>Record rule reading…</source>
            <translation>Ghi nhận cách hiểu thể lệ…</translation>
        </message>
        <message>
            <source>Set the answer key of %1, so that its submissions can be checked.</source>
            <translation>Hãy thiết lập đáp án của %1 để có thể kiểm tra các bài dự thi.</translation>
        </message>
        <message>
            <source>Set answer key…</source>
            <translation>Thiết lập đáp án…</translation>
        </message>
        <message>
            <source>%1 is ready and has not opened yet. Import its dump when it is over.</source>
            <translation>%1 đã sẵn sàng và chưa mở. Hãy nhập tệp bài dự thi khi tuần thi kết thúc.</translation>
        </message>
        <message>
            <source>Go to import</source>
            <translation>Đến trang Nhập dữ liệu</translation>
        </message>
        <message>
            <source>Go to participation</source>
            <translation>Đến trang Tham gia</translation>
        </message>
        <message>
            <source>The answer key of %1 is hidden from you until the round closes.</source>
            <translation>Đáp án của %1 được giữ kín với bạn cho đến khi tuần kết thúc.</translation>
        </message>
        <message>
            <source>Import the submissions of %1.</source>
            <translation>Hãy nhập các bài dự thi của %1.</translation>
        </message>
        <message>
            <source>The submissions of %1 are in. Rank them.</source>
            <translation>Đã có các bài dự thi của %1. Hãy xếp hạng.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Đến trang Xếp hạng</translation>
        </message>
        <message>
            <source>Something changed since %1 was ranked. Rank it again.</source>
            <translation>Dữ liệu đã thay đổi kể từ khi xếp hạng %1. Hãy xếp hạng lại.</translation>
        </message>
        <message>
            <source>The ranking of %1 awaits the judges' signatures.</source>
            <translation>Kết quả xếp hạng của %1 đang chờ các giám khảo ký xác nhận.</translation>
        </message>
        <message>
            <source>The ranking of %1 is signed. Issue its awards.</source>
            <translation>Kết quả xếp hạng của %1 đã được ký xác nhận. Hãy ghi nhận khen thưởng.</translation>
        </message>
        <message>
            <source>Go to awards</source>
            <translation>Đến trang Khen thưởng</translation>
        </message>
        <message>
            <source>All rounds are awarded. The collective prizes remain.</source>
            <translation>Tất cả các tuần thi đã được khen thưởng. Còn lại các giải tập thể.</translation>
        </message>
        <message>
            <source>&amp;Open the round&apos;s questions…</source>
            <translation>&amp;Mở bộ câu hỏi của tuần thi…</translation>
        </message>
        <message>
            <source>Open the questions of %1: its submissions are checked against them.</source>
            <translation>Hãy mở bộ câu hỏi của %1: bài dự thi được kiểm tra theo bộ này.</translation>
        </message>
        <message>
            <source>Open the round&apos;s questions…</source>
            <translation>Mở bộ câu hỏi…</translation>
        </message>
        <message>
            <source>How &amp;long personal data is kept…</source>
            <translation>&amp;Thời hạn lưu giữ dữ liệu cá nhân…</translation>
        </message>
        <message>
            <source>&amp;Erase personal data…</source>
            <translation>&amp;Xóa dữ liệu cá nhân…</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. Nothing is left to do.</source>
            <translation>Mọi tuần thi đã có quyết định khen thưởng và các giải tập thể đã được trao. Không còn việc gì phải làm.</translation>
        </message>
        <message>
            <source>All rounds are awarded, but the collective prizes were given from older results. Look at them, and issue them again.</source>
            <translation>Mọi tuần thi đã có quyết định khen thưởng, nhưng các giải tập thể được trao theo kết quả cũ. Hãy xem lại và ban hành lại.</translation>
        </message>
        <message>
            <source>Personal data is erased, and nothing can be imported any more: %1 stays without submissions.</source>
            <translation>Dữ liệu cá nhân đã được xóa nên không nhập thêm được nữa: %1 không có bài dự thi.</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. What is still open stands below.</source>
            <translation>Mọi tuần thi đã có quyết định khen thưởng và các giải tập thể đã được trao. Những việc còn lại được nêu bên dưới.</translation>
        </message>
        <message>
            <source>The result of %1 is final. Issue its awards.</source>
            <translation>Kết quả %1 đã chính thức. Hãy ghi nhận khen thưởng.</translation>
        </message>
        <message>
            <source>All rounds are awarded, and the collective prizes are given. Whether any review flag is still open is not known yet.</source>
            <translation>Mọi tuần thi đã có quyết định khen thưởng và các giải tập thể đã được trao. Chưa xác định được còn cảnh báo nào chưa được xem xét hay không.</translation>
        </message>
        <message>
            <source>People tie for a prize of %1. Nobody can sign until the judges have decided.</source>
            <translation>Có người đồng hạng ở một giải của %1. Chưa ai ký được cho đến khi Ban Giám khảo phân định.</translation>
        </message>
    </context>
    <context>
        <name>PageRegistry</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Nhập dữ liệu</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Xếp hạng</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Tham gia</translation>
        </message>
        <message>
            <source>Awards</source>
            <translation>Khen thưởng</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Lịch</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The stored paper is not as it should be at “%1”.</source>
            <translation>Đề thi đã lưu không hợp lệ tại “%1”.</translation>
        </message>
        <message>
            <source>An image of question %1 is missing.</source>
            <translation>Thiếu một hình ảnh của câu hỏi %1.</translation>
        </message>
    </context>
    <context>
        <name>PaperDocument</name>
        <message>
            <source>An image of question %1 cannot be shown. Save it as PNG or JPEG in the question.</source>
            <translation>Không thể hiển thị một hình ảnh của câu hỏi %1. Hãy lưu lại hình ảnh ở dạng PNG hoặc JPEG trong câu hỏi.</translation>
        </message>
        <message>
            <source>An image of question %1 is missing.</source>
            <translation>Thiếu một hình ảnh của câu hỏi %1.</translation>
        </message>
        <message>
            <source>The paper has no such variant.</source>
            <translation>Đề thi không có mã đề này.</translation>
        </message>
    </context>
    <context>
        <name>PaperDraw</name>
        <message>
            <source>Question %1 cannot be drawn: it is there twice, or has no right answer.</source>
            <translation>Không thể đưa câu hỏi %1 vào đề: câu hỏi xuất hiện hai lần hoặc không có đáp án đúng.</translation>
        </message>
        <message>
            <source>Question %1 is in the paper of another round.</source>
            <translation>Câu hỏi %1 đã có trong đề thi của tuần thi khác.</translation>
        </message>
        <message>
            <source>Question %1 is not one that may be drawn.</source>
            <translation>Câu hỏi %1 không thuộc diện được đưa vào đề.</translation>
        </message>
        <message>
            <source>Question %1 is in this paper already.</source>
            <translation>Câu hỏi %1 đã có trong đề thi này.</translation>
        </message>
        <message>
            <source>Question %1 is a near-duplicate of another in this paper.</source>
            <translation>Câu hỏi %1 gần trùng với một câu hỏi khác trong đề thi này.</translation>
        </message>
        <message>
            <source>With question %1, row %2 of the blueprint is no longer met.</source>
            <translation>Với câu hỏi %1, đề thi không còn đáp ứng dòng %2 của ma trận đề.</translation>
        </message>
        <message>
            <source>The bank has no other question that meets the same rows.</source>
            <translation>Ngân hàng không còn câu hỏi nào khác đáp ứng các dòng tương ứng.</translation>
        </message>
        <message>
            <source>The paper has no such question.</source>
            <translation>Đề thi không có câu hỏi này.</translation>
        </message>
        <message>
            <source>Say who replaces the question, and why.</source>
            <translation>Hãy nêu người thay câu hỏi và lý do.</translation>
        </message>
        <message>
            <source>So many questions were replaced that the paper should be drawn again.</source>
            <translation>Đã thay quá nhiều câu hỏi, hãy tạo lại đề thi.</translation>
        </message>
    </context>
    <context>
        <name>PaperQuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>Câu</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Đáp án</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Ghi chú</translation>
        </message>
    </context>
    <context>
        <name>PaperTexts</name>
        <message>
            <source>Paper %1: %2</source>
            <translation>Mã đề %1: %2</translation>
        </message>
        <message>
            <source>the right answers are badly spread over the letters.</source>
            <translation>đáp án đúng phân bố không đều giữa các chữ cái.</translation>
        </message>
        <message>
            <source>questions %1 to %2 all have %3 as the right answer.</source>
            <translation>các câu từ %1 đến %2 đều có đáp án đúng là %3.</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>chưa duyệt</translation>
        </message>
        <message>
            <source>newer wording in the bank</source>
            <translation>ngân hàng có lời văn mới hơn</translation>
        </message>
        <message>
            <source>nearly like one of another round</source>
            <translation>gần giống câu của tuần khác</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Câu %1: %2</translation>
        </message>
        <message>
            <source>Paper %1, question %2: %3</source>
            <translation>Mã đề %1, câu %2: %3</translation>
        </message>
        <message>
            <source>Key set without a paper</source>
            <translation>Có đáp án, không có đề</translation>
        </message>
        <message>
            <source>Nothing drawn</source>
            <translation>Chưa tạo đề</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Nháp</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>Chờ người thứ hai</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Đã khóa</translation>
        </message>
        <message>
            <source>Frozen, round open</source>
            <translation>Đã khóa, tuần thi đã mở</translation>
        </message>
        <message>
            <source>frozen by %1, %2; hash %3…</source>
            <translation>%1 khóa lúc %2; mã băm %3…</translation>
        </message>
        <message>
            <source>version %1 by %2, %3</source>
            <translation>bản %1, %2, %3</translation>
        </message>
        <message>
            <source>Not approved: %1.</source>
            <translation>Câu chưa duyệt: %1.</translation>
        </message>
        <message>
            <source>The bank has newer wordings of: %1.</source>
            <translation>Ngân hàng có lời văn mới hơn của câu: %1.</translation>
        </message>
        <message>
            <source>Nearly like a question of another round: %1.</source>
            <translation>Gần giống câu hỏi của tuần khác: %1.</translation>
        </message>
        <message>
            <source>Row %1 of the blueprint asks for %2 questions; by the wordings of now it is %3.</source>
            <translation>Dòng %1 của ma trận đề cần %2 câu; theo lời văn hiện tại là %3 câu.</translation>
        </message>
        <message>
            <source>tag %1</source>
            <translation>từ khóa %1</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2/%3</translation>
        </message>
        <message>
            <source>Question %1. %2</source>
            <translation>Câu %1. %2</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>&amp;Draw the paper</source>
            <translation>&amp;Tạo đề</translation>
        </message>
        <message>
            <source>&amp;Freeze…</source>
            <translation>&amp;Khóa đề…</translation>
        </message>
        <message>
            <source>&amp;Preview and print…</source>
            <translation>&amp;Xem trước và in…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>X&amp;uất…</translation>
        </message>
        <message>
            <source>&amp;Swap the question…</source>
            <translation>Th&amp;ay câu hỏi…</translation>
        </message>
        <message>
            <source>Take the &amp;newest wordings</source>
            <translation>Lấy &amp;lời văn mới nhất</translation>
        </message>
        <message>
            <source>Copy the has&amp;h</source>
            <translation>Sao chép mã &amp;băm</translation>
        </message>
        <message>
            <source>Publish at the &amp;backend…</source>
            <translation>Đưa lên &amp;hệ thống thi…</translation>
        </message>
    </context>
    <context>
        <name>ParticipationChart</name>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
        <message>
            <source>All correct</source>
            <translation>Đúng hết</translation>
        </message>
        <message>
            <source>The chart could not be written to %1. Choose another place.</source>
            <translation>Không ghi được biểu đồ vào %1. Hãy chọn nơi khác.</translation>
        </message>
        <message>
            <source>A chart is written as .png or .svg, not as %1.</source>
            <translation>Biểu đồ chỉ được lưu dạng .png hoặc .svg, không lưu được dạng %1.</translation>
        </message>
    </context>
    <context>
        <name>ParticipationPage</name>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>I&amp;n…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Lưu thành P&amp;DF…</translation>
        </message>
        <message>
            <source>Save the &amp;chart…</source>
            <translation>Lưu &amp;biểu đồ…</translation>
        </message>
        <message>
            <source>C&amp;opy selected rows</source>
            <translation>Sao &amp;chép các dòng đã chọn</translation>
        </message>
    </context>
    <context>
        <name>ParticipationTableModel</name>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>Khối</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>All correct</source>
            <translation>Đúng hết</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Tổng số người</translation>
        </message>
        <message>
            <source>Rate (%)</source>
            <translation>Tỷ lệ (%)</translation>
        </message>
    </context>
    <context>
        <name>PdfWriter</name>
        <message>
            <source>The PDF could not be started.</source>
            <translation>Không bắt đầu tạo được tệp PDF.</translation>
        </message>
        <message>
            <source>Making the PDF was cancelled; nothing was saved.</source>
            <translation>Đã hủy việc tạo tệp PDF; không có gì được lưu.</translation>
        </message>
        <message>
            <source>A page could not be added to the PDF.</source>
            <translation>Không thêm được một trang vào tệp PDF.</translation>
        </message>
        <message>
            <source>The PDF could not be finished.</source>
            <translation>Không hoàn tất được tệp PDF.</translation>
        </message>
        <message>
            <source>The saved file cannot be read back: %1.</source>
            <translation>Không đọc lại được tệp đã lưu: %1.</translation>
        </message>
        <message>
            <source>The saved file differs from what was written. Save it elsewhere.</source>
            <translation>Tệp đã lưu khác với nội dung đã ghi. Hãy lưu ở nơi khác.</translation>
        </message>
        <message>
            <source>%1 could not be saved (%2). Choose another folder, or free some space.</source>
            <translation>Không lưu được %1 (%2). Hãy chọn thư mục khác hoặc giải phóng bớt dung lượng.</translation>
        </message>
        <message>
            <source>%1 could not be saved (%2). Choose another name.</source>
            <translation>Không lưu được %1 (%2). Hãy chọn tên khác.</translation>
        </message>
    </context>
    <context>
        <name>PlaceReason</name>
        <message>
            <source>The rule book orders by: %1.</source>
            <translation>Thể lệ xếp thứ tự theo: %1.</translation>
        </message>
        <message>
            <source>On the committee's roster: takes part, but has no place and no prize.</source>
            <translation>Thuộc danh sách của Ban Tổ chức: có tham gia nhưng không được xếp hạng và không có giải.</translation>
        </message>
        <message>
            <source>People of the committee, the jury and the helpers may not win.</source>
            <translation>Thành viên Ban Tổ chức, Ban Giám khảo và người giúp việc không được xét giải.</translation>
        </message>
        <message>
            <source>%1 correct; %2 are required.</source>
            <translation>Đúng %1 câu; yêu cầu %2 câu.</translation>
        </message>
        <message>
            <source>The rule book asks for a least number of correct answers.</source>
            <translation>Thể lệ yêu cầu số câu trả lời đúng tối thiểu.</translation>
        </message>
        <message>
            <source>Made no prediction.</source>
            <translation>Không có dự đoán.</translation>
        </message>
        <message>
            <source>The rule book asks for a prediction.</source>
            <translation>Thể lệ yêu cầu phải có dự đoán.</translation>
        </message>
        <message>
            <source>most correct answers</source>
            <translation>số câu trả lời đúng nhiều nhất</translation>
        </message>
        <message>
            <source>closest prediction</source>
            <translation>dự đoán gần đúng nhất</translation>
        </message>
        <message>
            <source>earliest submission</source>
            <translation>nộp bài sớm nhất</translation>
        </message>
        <message>
            <source>shortest duration</source>
            <translation>thời gian làm bài ngắn nhất</translation>
        </message>
        <message>
            <source>First: nobody stands above.</source>
            <translation>Đứng đầu: không có ai xếp trên.</translation>
        </message>
        <message>
            <source>Equal to the row above on every criterion: they share the place.</source>
            <translation>Bằng dòng trên ở mọi tiêu chí: đồng hạng.</translation>
        </message>
        <message>
            <source>Nothing else, neither name nor row, ever breaks a tie.</source>
            <translation>Ngoài ra không có yếu tố nào khác, kể cả họ tên hay số dòng, được dùng để phân định khi bằng nhau.</translation>
        </message>
        <message>
            <source>Decided by “%1”: %2 here, %3 in the row above.</source>
            <translation>Phân định theo tiêu chí “%1”: dòng này %2, dòng trên %3.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: the judges decide.</source>
            <translation>%1 người cùng hạng tranh giải này: giám khảo quyết định.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: the judges decided.</source>
            <translation>%1 người đồng hạng ở giải này: Ban Giám khảo đã phân định.</translation>
        </message>
        <message>
            <source>%1 people tie for this prize: a public draw decided.</source>
            <translation>%1 người đồng hạng ở giải này: đã phân định bằng bốc thăm công khai.</translation>
        </message>
        <message>
            <source>The tie was decided by %1 on %2: %3</source>
            <translation>Đồng hạng do %1 phân định ngày %2: %3</translation>
        </message>
        <message>
            <source>The tie was decided by a public draw with the drawn number “%1”, recorded by %2 on %3: %4</source>
            <translation>Đồng hạng được phân định bằng bốc thăm công khai với số bốc thăm “%1”, do %2 ghi nhận ngày %3: %4</translation>
        </message>
        <message>
            <source>Anybody can repeat the draw with this command: %1</source>
            <translation>Ai cũng có thể bốc thăm lại bằng lệnh: %1</translation>
        </message>
        <message>
            <source>Only the judges or a public draw decide between those who are equal: neither name nor row ever does.</source>
            <translation>Chỉ Ban Giám khảo hoặc bốc thăm công khai phân định những người bằng nhau; không bao giờ xét theo họ tên hay số dòng.</translation>
        </message>
    </context>
    <context>
        <name>ProposalTableModel</name>
        <message>
            <source>Proposal</source>
            <translation>Đề xuất</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Người đề xuất</translation>
        </message>
        <message>
            <source>%1 (may decide it no more)</source>
            <translation>%1 (không còn thẩm quyền quyết định)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ lúc</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>A question's content is damaged or of an unknown form at &quot;%1&quot;. Use an intact copy.</source>
            <translation>Nội dung câu hỏi bị hỏng hoặc có cấu trúc không nhận biết được tại &quot;%1&quot;. Hãy dùng bản sao nguyên vẹn.</translation>
        </message>
        <message>
            <source>A question is of another version of the program. Update the program, and try again.</source>
            <translation>Câu hỏi thuộc phiên bản khác của chương trình. Hãy cập nhật chương trình rồi thử lại.</translation>
        </message>
        <message>
            <source>The list of source documents is damaged. Use an intact copy.</source>
            <translation>Danh mục văn bản nguồn bị hỏng. Hãy dùng bản sao nguyên vẹn.</translation>
        </message>
    </context>
    <context>
        <name>QuestionDifference</name>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>Text of the question</source>
            <translation>Nội dung câu hỏi</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>Phương án %1</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Nhiều đáp án đúng</translation>
        </message>
        <message>
            <source>Order of options kept</source>
            <translation>Giữ thứ tự phương án</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải thích</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>They are the same.</source>
            <translation>Hai bản giống nhau.</translation>
        </message>
    </context>
    <context>
        <name>QuestionLabels</name>
        <message>
            <source>Draft</source>
            <translation>Nháp</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Chờ duyệt</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Đã duyệt</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Ngừng dùng</translation>
        </message>
        <message>
            <source>Easy</source>
            <translation>Dễ</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Trung bình</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Khó</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Gửi duyệt</translation>
        </message>
        <message>
            <source>Review: approved</source>
            <translation>Duyệt</translation>
        </message>
        <message>
            <source>Returned to its author</source>
            <translation>Trả lại người soạn</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>Cho ngừng dùng</translation>
        </message>
        <message>
            <source>Taken back into use</source>
            <translation>Đưa vào dùng lại</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Nhận xét</translation>
        </message>
    </context>
    <context>
        <name>QuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Người soạn</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>Sửa lúc</translation>
        </message>
    </context>
    <context>
        <name>QuestionTexts</name>
        <message>
            <source>No option is marked as right. Mark the right one.</source>
            <translation>Chưa có phương án nào được đánh dấu đúng. Hãy đánh dấu phương án đúng.</translation>
        </message>
        <message>
            <source>It has neither text nor image. Fill it in or remove it.</source>
            <translation>Phương án chưa có nội dung hoặc hình ảnh. Hãy bổ sung hoặc bỏ phương án này.</translation>
        </message>
        <message>
            <source>It says the same as option %1. Change one of them.</source>
            <translation>Trùng với phương án %1. Hãy sửa một trong hai phương án.</translation>
        </message>
        <message>
            <source>It differs from option %1 in diacritics only. Check the spelling of both.</source>
            <translation>Chỉ khác phương án %1 về dấu. Hãy kiểm tra chính tả của cả hai phương án.</translation>
        </message>
        <message>
            <source>The right answer is much longer than the others, which gives it away. Shorten it, or make the others as long.</source>
            <translation>Phương án đúng dài hơn hẳn các phương án còn lại nên dễ bị đoán ra. Hãy rút gọn, hoặc viết các phương án khác dài tương đương.</translation>
        </message>
        <message>
            <source>It speaks of the other options, but options are shuffled. Keep the option order.</source>
            <translation>Phương án này nhắc đến các phương án khác, trong khi thứ tự phương án được xáo trộn. Hãy giữ nguyên thứ tự phương án.</translation>
        </message>
        <message>
            <source>It speaks of the other options as a whole. Move it to the end.</source>
            <translation>Phương án này bao quát các phương án khác. Hãy chuyển xuống cuối.</translation>
        </message>
        <message>
            <source>“%1” names options by letter, but options are shuffled. Keep the option order, or say what they say.</source>
            <translation>“%1” gọi phương án bằng chữ cái, trong khi thứ tự phương án được xáo trộn. Hãy giữ nguyên thứ tự phương án, hoặc nêu nội dung phương án.</translation>
        </message>
        <message>
            <source>There is a blank within a word, presumably “%1”. Remove the blank.</source>
            <translation>Có khoảng trắng thừa trong một từ, có lẽ là “%1”. Hãy xóa khoảng trắng đó.</translation>
        </message>
        <message>
            <source>The marks of “%1” are apart from its letters. Saving puts them together.</source>
            <translation>Dấu của “%1” tách rời khỏi chữ (Unicode tổ hợp). Khi lưu, chương trình chuyển sang Unicode dựng sẵn.</translation>
        </message>
        <message>
            <source>Tone marks are placed in two ways: %1. Choose one.</source>
            <translation>Dấu thanh được đặt theo hai cách: %1. Hãy thống nhất một cách.</translation>
        </message>
        <message>
            <source>There is an invisible character (%1). Delete it.</source>
            <translation>Có ký tự không hiển thị (%1). Hãy xóa ký tự này.</translation>
        </message>
        <message>
            <source>“%1” has a letter that only looks like a Latin one. Type the word again.</source>
            <translation>“%1” có chữ thuộc bảng chữ cái khác, chỉ trông giống chữ Latinh. Hãy gõ lại từ này.</translation>
        </message>
        <message>
            <source>There are too many blanks. Saving removes them.</source>
            <translation>Có khoảng trắng thừa. Khi lưu, chương trình sẽ bỏ.</translation>
        </message>
        <message>
            <source>It ends with neither question mark nor colon. Add one.</source>
            <translation>Cuối câu chưa có dấu chấm hỏi hoặc dấu hai chấm. Hãy bổ sung.</translation>
        </message>
        <message>
            <source>There is none yet. Say why the answer is right.</source>
            <translation>Chưa có nội dung. Hãy nêu lý do đáp án đúng.</translation>
        </message>
        <message>
            <source>No source is given yet. Choose the source document.</source>
            <translation>Chưa có văn bản nguồn. Hãy chọn văn bản nguồn.</translation>
        </message>
        <message>
            <source>The file is not as its format demands here. Mend the file.</source>
            <translation>Tệp không đúng định dạng tại vị trí này. Hãy sửa tệp.</translation>
        </message>
        <message>
            <source>Only questions with options to choose from can be taken. Reword it, or leave it out.</source>
            <translation>Chỉ nhận câu hỏi chọn phương án. Hãy viết lại hoặc bỏ qua câu này.</translation>
        </message>
        <message>
            <source>The question has no text. Write it.</source>
            <translation>Câu hỏi chưa có nội dung. Hãy bổ sung.</translation>
        </message>
        <message>
            <source>The question has fewer than 2 options. Add some.</source>
            <translation>Câu hỏi có ít hơn 2 phương án. Hãy thêm phương án.</translation>
        </message>
        <message>
            <source>The question has more than 8 options. Remove some.</source>
            <translation>Câu hỏi có nhiều hơn 8 phương án. Hãy bớt phương án.</translation>
        </message>
        <message>
            <source>The key names an option that is not there. Choose the right one.</source>
            <translation>Đáp án chỉ đến một phương án không có. Hãy chọn phương án đúng.</translation>
        </message>
        <message>
            <source>The file marks different answers as right. Choose the right one.</source>
            <translation>Tệp đánh dấu nhiều đáp án khác nhau. Hãy chọn phương án đúng.</translation>
        </message>
        <message>
            <source>A text has more than 10,000 characters. Shorten it.</source>
            <translation>Có nội dung dài quá 10.000 ký tự. Hãy rút gọn.</translation>
        </message>
        <message>
            <source>Formatting is not kept. Check how the question reads without it.</source>
            <translation>Định dạng chữ không được giữ lại. Hãy kiểm tra câu hỏi khi không còn định dạng.</translation>
        </message>
        <message>
            <source>Feedback on single options is not kept. Write what matters into the explanation.</source>
            <translation>Nhận xét riêng của từng phương án không được giữ lại. Hãy ghi nội dung cần thiết vào phần giải thích.</translation>
        </message>
        <message>
            <source>Partial marks are not kept: an option is right or wrong. Check the right answers.</source>
            <translation>Điểm từng phần không được giữ lại: phương án chỉ có đúng hoặc sai. Hãy kiểm tra đáp án.</translation>
        </message>
        <message>
            <source>Marks, penalties and time limits are not kept: the contest's rules say these.</source>
            <translation>Điểm, điểm trừ và giới hạn thời gian không được giữ lại: thể lệ Hội thi quy định các nội dung này.</translation>
        </message>
        <message>
            <source>An image, sound or film is missing or of a kind that is not kept. Add an image as PNG, JPEG, GIF or WebP.</source>
            <translation>Hình ảnh, âm thanh hoặc phim bị thiếu hoặc thuộc loại không được giữ lại. Hãy thêm hình ảnh dạng PNG, JPEG, GIF hoặc WebP.</translation>
        </message>
        <message>
            <source>A formula is not kept. Write it as text, or add it as an image.</source>
            <translation>Công thức không được giữ lại. Hãy viết thành chữ hoặc thêm dưới dạng hình ảnh.</translation>
        </message>
        <message>
            <source>A part of it is not kept. Check whether it is needed.</source>
            <translation>Có phần không được giữ lại. Hãy kiểm tra xem có cần không.</translation>
        </message>
        <message>
            <source>The program had to assume something. Check the question.</source>
            <translation>Chương trình phải tự suy đoán. Hãy kiểm tra lại câu hỏi.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Option %1</source>
            <translation>Phương án %1</translation>
        </message>
        <message>
            <source>Option</source>
            <translation>Phương án</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải thích</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>Từ khóa %1</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Paragraph %1</source>
            <translation>Đoạn %1</translation>
        </message>
        <message>
            <source>Cell %1</source>
            <translation>Ô %1</translation>
        </message>
        <message>
            <source>Cell %1 of %2</source>
            <translation>Ô %1, trang tính %2</translation>
        </message>
        <message>
            <source>Line %1, column %2</source>
            <translation>Dòng %1, cột %2</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Dòng %1</translation>
        </message>
        <message>
            <source>This format cannot hold the question, so it was left out of the file. Choose another format for it.</source>
            <translation>Định dạng này không chứa được câu hỏi nên câu hỏi không có trong tệp. Hãy chọn định dạng khác cho câu này.</translation>
        </message>
        <message>
            <source>The file does not hold this formatting. Check how it reads there.</source>
            <translation>Tệp không giữ được định dạng chữ này. Hãy xem lại câu hỏi trong tệp.</translation>
        </message>
        <message>
            <source>The file does not hold this image. Moodle XML and QTI files hold images.</source>
            <translation>Tệp không giữ được hình ảnh này. Tệp Moodle XML và QTI giữ được hình ảnh.</translation>
        </message>
        <message>
            <source>The file does not hold this. Choose another format if it is needed.</source>
            <translation>Tệp không giữ được phần này. Nếu cần, hãy chọn định dạng khác.</translation>
        </message>
        <message>
            <source>Cell %1 of the table at paragraph %2</source>
            <translation>Ô %1 của bảng ở đoạn %2</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lưu</translation>
        </message>
        <message>
            <source>&amp;New question</source>
            <translation>Câu hỏi &amp;mới</translation>
        </message>
        <message>
            <source>Send for &amp;review</source>
            <translation>Gửi du&amp;yệt</translation>
        </message>
        <message>
            <source>&amp;Approve…</source>
            <translation>D&amp;uyệt…</translation>
        </message>
        <message>
            <source>Save and go to the &amp;next</source>
            <translation>Lưu &amp;và sang câu tiếp theo</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Làm lại</translation>
        </message>
        <message>
            <source>&amp;Discard unsaved changes</source>
            <translation>&amp;Bỏ các thay đổi chưa lưu</translation>
        </message>
        <message>
            <source>Return &amp;with a comment…</source>
            <translation>&amp;Trả lại kèm nhận xét…</translation>
        </message>
        <message>
            <source>&amp;Comment…</source>
            <translation>&amp;Nhận xét…</translation>
        </message>
        <message>
            <source>&amp;Take out of use…</source>
            <translation>&amp;Cho ngừng dùng…</translation>
        </message>
        <message>
            <source>Take &amp;back into use…</source>
            <translation>Đưa vào &amp;dùng lại…</translation>
        </message>
        <message>
            <source>&amp;Edit the selected questions…</source>
            <translation>&amp;Sửa các câu hỏi đã chọn…</translation>
        </message>
        <message>
            <source>Add an i&amp;mage…</source>
            <translation>Bổ sun&amp;g ảnh…</translation>
        </message>
        <message>
            <source>&amp;Import questions…</source>
            <translation>Nhậ&amp;p câu hỏi…</translation>
        </message>
        <message>
            <source>Co&amp;py selected rows</source>
            <translation>Sa&amp;o chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>&amp;Lock the questions</source>
            <translation>&amp;Khóa câu hỏi</translation>
        </message>
        <message>
            <source>E&amp;xport questions…</source>
            <translation>&amp;Xuất câu hỏi…</translation>
        </message>
    </context>
    <context>
        <name>RankingPage</name>
        <message>
            <source>&amp;Rank</source>
            <translation>&amp;Xếp hạng</translation>
        </message>
        <message>
            <source>&amp;Sign…</source>
            <translation>&amp;Ký xác nhận…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>Xuất &amp;CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>&amp;Invalidate submission…</source>
            <translation>Hủy kết quả &amp;bài dự thi…</translation>
        </message>
        <message>
            <source>&amp;Amend answer key…</source>
            <translation>Điều chỉ&amp;nh đáp án…</translation>
        </message>
        <message>
            <source>Decide a &amp;tie…</source>
            <translation>&amp;Phân định đồng hạng…</translation>
        </message>
        <message>
            <source>Declare &amp;final…</source>
            <translation>Công nhận &amp;chính thức…</translation>
        </message>
        <message>
            <source>&amp;Link with a complaint…</source>
            <translation>&amp;Liên kết với phúc tra…</translation>
        </message>
        <message>
            <source>Ear&amp;lier rankings…</source>
            <translation>Các &amp;lần xếp hạng…</translation>
        </message>
        <message>
            <source>Show in the a&amp;udit trail</source>
            <translation>Xe&amp;m trong nhật ký</translation>
        </message>
        <message>
            <source>&amp;Publish the result…</source>
            <translation>Côn&amp;g bố kết quả…</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Whoever has this code and a copy of the contest can read its phone numbers and id numbers. Keep this sheet locked away, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase with the recovery code” in the program.</source>
            <translation>Ai có mã này và một bản sao của Hội thi đều đọc được số điện thoại và số căn cước. Hãy cất tờ giấy này ở nơi có khóa, không để cạnh máy tính. Khi mất cụm mật khẩu, hãy chọn “Đặt cụm mật khẩu mới bằng mã khôi phục” trong chương trình.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Mã khôi phục</translation>
        </message>
        <message>
            <source>Recovery code of the question sets</source>
            <translation>Mã khôi phục của bộ câu hỏi</translation>
        </message>
        <message>
            <source>Whoever has this code and a copy of the contest can read its question sets before their rounds open. Keep this sheet locked away where only organisers find it, not beside the computer. Where the passphrase is lost, choose “Set a new passphrase of question sets with the recovery code” in the program.</source>
            <translation>Ai có mã này và một bản sao của Hội thi đều đọc được bộ câu hỏi trước khi mở tuần thi. Hãy cất tờ giấy này ở nơi có khóa mà chỉ Ban Tổ chức biết, không để cạnh máy tính. Khi mất cụm mật khẩu, hãy chọn “Đặt cụm mật khẩu bộ câu hỏi mới bằng mã khôi phục” trong chương trình.</translation>
        </message>
    </context>
    <context>
        <name>RejectReason</name>
        <message>
            <source>Not a row of the table</source>
            <translation>Không phải là một dòng của bảng</translation>
        </message>
        <message>
            <source>A required field is missing</source>
            <translation>Thiếu trường thông tin bắt buộc</translation>
        </message>
        <message>
            <source>Belongs to another round</source>
            <translation>Thuộc tuần thi khác</translation>
        </message>
        <message>
            <source>Unknown paper code</source>
            <translation>Mã đề không xác định</translation>
        </message>
        <message>
            <source>Unreadable time</source>
            <translation>Không đọc được thời gian</translation>
        </message>
        <message>
            <source>Ends before it starts</source>
            <translation>Kết thúc trước khi bắt đầu</translation>
        </message>
        <message>
            <source>Outside the round's hours</source>
            <translation>Ngoài thời gian của tuần thi</translation>
        </message>
        <message>
            <source>Wrong number of answers</source>
            <translation>Sai số lượng câu trả lời</translation>
        </message>
        <message>
            <source>An answer that is no option</source>
            <translation>Có câu trả lời không thuộc các phương án</translation>
        </message>
        <message>
            <source>Prediction is no number</source>
            <translation>Dự đoán không phải là số</translation>
        </message>
        <message>
            <source>Submission given twice</source>
            <translation>Bài dự thi bị nộp trùng</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Send for review</source>
            <translation>Gửi duyệt</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Duyệt</translation>
        </message>
        <message>
            <source>Return to the author</source>
            <translation>Trả lại người soạn</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Cho ngừng dùng</translation>
        </message>
        <message>
            <source>Take back into use</source>
            <translation>Đưa vào dùng lại</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Nhận xét</translation>
        </message>
        <message>
            <source>Another organiser reviews them.</source>
            <translation>Một thành viên Ban Tổ chức khác sẽ duyệt.</translation>
        </message>
        <message>
            <source>Papers may be drawn from them. Changing one sends it back to review.</source>
            <translation>Có thể đưa vào đề thi. Sửa câu hỏi đã duyệt thì phải duyệt lại.</translation>
        </message>
        <message>
            <source>They become drafts again, with your comment in their history.</source>
            <translation>Câu hỏi trở về bản nháp, nhận xét của bạn được ghi vào lịch sử.</translation>
        </message>
        <message>
            <source>No paper is drawn from them any more. They stay in the bank, and can be taken back.</source>
            <translation>Không đưa vào đề thi nữa. Câu hỏi vẫn ở trong ngân hàng và có thể đưa vào dùng lại.</translation>
        </message>
        <message>
            <source>They have to be reviewed again before a paper is drawn from them.</source>
            <translation>Phải duyệt lại trước khi đưa vào đề thi.</translation>
        </message>
        <message>
            <source>The comment stands in their history.</source>
            <translation>Nhận xét được ghi vào lịch sử câu hỏi.</translation>
        </message>
        <message>
            <source>Questions affected: %1.</source>
            <translation>Số câu hỏi được áp dụng: %1.</translation>
        </message>
        <message>
            <source>For %1 more of the selected this is not possible now; they stay as they are.</source>
            <translation>%1 câu khác trong số đã chọn hiện không áp dụng được và giữ nguyên.</translation>
        </message>
        <message>
            <source>Warnings were found in question no. %1. Review them first.</source>
            <translation>Có cảnh báo ở câu số %1. Hãy xem lại các câu này trước.</translation>
        </message>
    </context>
    <context>
        <name>RoundQuestions</name>
        <message>
            <source>No question set is sealed.</source>
            <translation>Không có bộ câu hỏi nào đang niêm phong.</translation>
        </message>
        <message>
            <source>Organisers open the questions of a round.</source>
            <translation>Ban Tổ chức mở bộ câu hỏi của tuần thi.</translation>
        </message>
        <message>
            <source>%1 opens at %2.</source>
            <translation>%1 mở lúc %2.</translation>
        </message>
        <message>
            <source>%1 has no question set yet: set its key first.</source>
            <translation>%1 chưa có bộ câu hỏi: hãy đặt đáp án trước.</translation>
        </message>
        <message>
            <source>Questions sealed until %1</source>
            <translation>Bộ câu hỏi niêm phong đến %1</translation>
        </message>
        <message>
            <source>Questions sealed; can be opened since %1</source>
            <translation>Bộ câu hỏi còn niêm phong; có thể mở từ %1</translation>
        </message>
        <message>
            <source>Questions opened by %1 at %2</source>
            <translation>%1 đã mở bộ câu hỏi lúc %2</translation>
        </message>
        <message>
            <source>No question set yet; it will be sealed</source>
            <translation>Chưa có bộ câu hỏi; sẽ được niêm phong khi có</translation>
        </message>
    </context>
    <context>
        <name>RoundStage</name>
        <message>
            <source>draft: no rules</source>
            <translation>chưa có thể lệ</translation>
        </message>
        <message>
            <source>draft: no key</source>
            <translation>chưa có đáp án</translation>
        </message>
        <message>
            <source>not open yet</source>
            <translation>chưa mở</translation>
        </message>
        <message>
            <source>key hidden for now</source>
            <translation>đáp án đang được giữ kín</translation>
        </message>
        <message>
            <source>nothing imported</source>
            <translation>chưa nhập dữ liệu</translation>
        </message>
        <message>
            <source>not ranked</source>
            <translation>chưa xếp hạng</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>hết hiệu lực</translation>
        </message>
        <message>
            <source>awaiting approval</source>
            <translation>chờ phê duyệt</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>đã ký xác nhận</translation>
        </message>
        <message>
            <source>awarded</source>
            <translation>đã khen thưởng</translation>
        </message>
        <message>
            <source>questions sealed</source>
            <translation>câu hỏi đang niêm phong</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>đã hủy</translation>
        </message>
        <message>
            <source>final</source>
            <translation>chính thức</translation>
        </message>
    </context>
    <context>
        <name>RuleBook</name>
        <message>
            <source>The rules file has an impossible value for &quot;%1&quot;, which takes %2. Correct it and try again.</source>
            <translation>Tệp thể lệ có giá trị không thể chấp nhận cho &quot;%1&quot;; giá trị hợp lệ là %2. Hãy sửa rồi thử lại.</translation>
        </message>
        <message>
            <source>The rules file has the unknown setting "%1". Remove it or correct its name.</source>
            <translation>Tệp thể lệ có thiết lập không xác định "%1". Hãy bỏ hoặc sửa lại tên.</translation>
        </message>
        <message>
            <source>The rules file is not a JSON object. Choose another file.</source>
            <translation>Tệp thể lệ không phải là một đối tượng JSON. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The rules file gives the setting &quot;%1&quot; twice. Remove one of them and try again.</source>
            <translation>Tệp thể lệ ghi thiết lập &quot;%1&quot; hai lần. Hãy bỏ bớt một lần rồi thử lại.</translation>
        </message>
        <message>
            <source>The rules file is empty. Choose another file.</source>
            <translation>Tệp thể lệ trống. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The file is too large for a rules file, which has at most %1 KB. Choose another file.</source>
            <translation>Tệp quá lớn so với một tệp thể lệ (tối đa %1 KB). Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The rules file has %1 prizes under &quot;prizes&quot;, and at most %2 are possible.</source>
            <translation>Tệp thể lệ có %1 giải trong &quot;prizes&quot;, tối đa chỉ được %2.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2</source>
            <translation>số nguyên từ %1 đến %2</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>một danh sách</translation>
        </message>
        <message>
            <source>an object with settings</source>
            <translation>một đối tượng chứa các thiết lập</translation>
        </message>
        <message>
            <source>one of these: %1</source>
            <translation>một trong các giá trị: %1</translation>
        </message>
        <message>
            <source>a list of these, none of them twice: %1</source>
            <translation>danh sách gồm các giá trị sau, không giá trị nào lặp lại: %1</translation>
        </message>
        <message>
            <source>a list of these, each of them once: %1</source>
            <translation>danh sách gồm đủ các giá trị sau, mỗi giá trị một lần: %1</translation>
        </message>
        <message>
            <source>a text that is not empty</source>
            <translation>một chuỗi ký tự không trống</translation>
        </message>
        <message>
            <source>a number from 0 to 1, or null</source>
            <translation>một số từ 0 đến 1, hoặc null</translation>
        </message>
        <message>
            <source>The rules file is in UTF-16. Save it as UTF-8.</source>
            <translation>Tệp thể lệ dùng bảng mã UTF-16. Hãy lưu lại ở dạng UTF-8.</translation>
        </message>
        <message>
            <source>The rules file is not JSON: line %1 cannot be read. Correct it and try again.</source>
            <translation>Tệp thể lệ không đúng định dạng JSON: không đọc được dòng %1. Hãy sửa rồi thử lại.</translation>
        </message>
    </context>
    <context>
        <name>SampleContest</name>
        <message>
            <source>A dump for measuring has 1 to 20,000,000 rows.</source>
            <translation>Tệp bài dự thi để đo có từ 1 đến 20.000.000 dòng.</translation>
        </message>
        <message>
            <source>The file %1 could not be written. Check the folder and the free space.</source>
            <translation>Không ghi được tệp %1. Hãy kiểm tra thư mục và dung lượng còn trống.</translation>
        </message>
        <message>
            <source>The rule book of the sample contest is missing. Install HoiThi again.</source>
            <translation>Thiếu thể lệ của Hội thi mẫu. Hãy cài đặt lại HoiThi.</translation>
        </message>
        <message>
            <source>The size of a sample contest must be above 0 and at most 20.</source>
            <translation>Quy mô của Hội thi mẫu phải lớn hơn 0 và không quá 20.</translation>
        </message>
        <message>
            <source>The shipped list of names is damaged. Install HoiThi again.</source>
            <translation>Danh sách tên kèm theo chương trình bị hỏng. Hãy cài đặt lại HoiThi.</translation>
        </message>
    </context>
    <context>
        <name>Services</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Không tạo được thư mục %1.</translation>
        </message>
        <message>
            <source>People tie for a prize of round %1 at place %2: the judges must decide first.</source>
            <translation>Có nhiều người bằng nhau khi xét giải tuần %1 ở hạng %2: giám khảo phải quyết định trước.</translation>
        </message>
        <message>
            <source>There are no submissions yet. Import the rounds' dumps first.</source>
            <translation>Chưa có bài dự thi nào. Trước hết hãy nhập tệp bài dự thi của các tuần.</translation>
        </message>
        <message>
            <source>Nobody wins a prize in round %1.</source>
            <translation>Không có ai đạt giải ở tuần %1.</translation>
        </message>
        <message>
            <source>The result changed since you looked at the winners. Look at them again, then issue the awards.</source>
            <translation>Kết quả đã thay đổi sau khi Ông/Bà xem danh sách đạt giải. Hãy xem lại danh sách rồi mới ghi nhận khen thưởng.</translation>
        </message>
        <message>
            <source>Agencies tie for the collective prizes at place %1: the judges must decide first.</source>
            <translation>Có nhiều đơn vị bằng nhau khi xét giải tập thể ở hạng %1: giám khảo phải quyết định trước.</translation>
        </message>
        <message>
            <source>No agency took part.</source>
            <translation>Không có đơn vị nào tham gia.</translation>
        </message>
        <message>
            <source>The rules in force give no collective prizes.</source>
            <translation>Thể lệ hiện hành không quy định giải tập thể.</translation>
        </message>
        <message>
            <source>The collective prizes go by the rate of people taking part, but no agency's headcount is known.</source>
            <translation>Giải tập thể được xét theo tỷ lệ người tham gia, nhưng chưa có tổng số người của đơn vị nào.</translation>
        </message>
        <message>
            <source>No agency reaches the least rate of people taking part that the rules ask for.</source>
            <translation>Không có đơn vị nào đạt tỷ lệ người tham gia tối thiểu theo thể lệ.</translation>
        </message>
        <message>
            <source>There is no contest preset “%1”; there is kh2475.</source>
            <translation>Không có mẫu Hội thi “%1”; hiện có kh2475.</translation>
        </message>
        <message>
            <source>A rule reading is recorded with who approved it and why: give both.</source>
            <translation>Cách hiểu thể lệ được ghi nhận kèm người phê duyệt và lý do: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</source>
            <translation>Thể lệ không thể áp dụng từ tuần %1: Hội thi có các tuần từ 1 đến %2.</translation>
        </message>
        <message>
            <source>There is no contest in %1 yet.</source>
            <translation>Chưa có Hội thi nào trong %1.</translation>
        </message>
        <message>
            <source>The mapping profile %1 cannot be read: %2</source>
            <translation>Không đọc được hồ sơ ánh xạ %1: %2</translation>
        </message>
        <message>
            <source>Round %1 has no answer key yet, so its answers cannot be checked. Set it first (paper set-key).</source>
            <translation>Tuần %1 chưa có đáp án nên không chấm được câu trả lời. Hãy đặt đáp án trước (paper set-key).</translation>
        </message>
        <message>
            <source>The paper of round %1 has %2 questions, the rules in force say %3. Record rules with the right number.</source>
            <translation>Đề thi tuần %1 có %2 câu hỏi, thể lệ hiện hành quy định %3. Hãy ghi nhận thể lệ có số câu hỏi phù hợp.</translation>
        </message>
        <message>
            <source>Round %1 cannot be ranked yet: the plan's rules can be read in two ways, and the committee's reading is not recorded. Record it first (rules approve).</source>
            <translation>Chưa xếp hạng được tuần %1: quy định trong kế hoạch có thể hiểu theo hai cách và cách hiểu của Ban Tổ chức chưa được ghi nhận. Hãy ghi nhận trước (rules approve).</translation>
        </message>
        <message>
            <source>Round %1 has no answer key yet. Set it first (paper set-key).</source>
            <translation>Tuần %1 chưa có đáp án. Hãy đặt đáp án trước (paper set-key).</translation>
        </message>
        <message>
            <source>Round %1 has no submissions yet. Import its dump first.</source>
            <translation>Tuần %1 chưa có bài dự thi. Trước hết hãy nhập tệp bài dự thi của tuần này.</translation>
        </message>
        <message>
            <source>the rule book changed</source>
            <translation>thể lệ đã thay đổi</translation>
        </message>
        <message>
            <source>the answer key changed</source>
            <translation>đáp án đã thay đổi</translation>
        </message>
        <message>
            <source>another file was imported</source>
            <translation>đã nhập thêm một tệp khác</translation>
        </message>
        <message>
            <source>the roster changed</source>
            <translation>danh sách không xét giải đã thay đổi</translation>
        </message>
        <message>
            <source>an earlier round's result changed</source>
            <translation>kết quả của một tuần trước đã thay đổi</translation>
        </message>
        <message>
            <source>its inputs are no longer what it was computed from: %1</source>
            <translation>dữ liệu đầu vào không còn như khi tính kết quả: %1</translation>
        </message>
        <message>
            <source>Round %1 has not been ranked yet.</source>
            <translation>Tuần %1 chưa được xếp hạng.</translation>
        </message>
        <message>
            <source>Something changed while round %1 was being ranked. Nothing was stored: rank it again.</source>
            <translation>Dữ liệu đã thay đổi trong khi xếp hạng Tuần %1. Chưa lưu kết quả nào: hãy xếp hạng lại.</translation>
        </message>
        <message>
            <source>This needs more memory than there is. Close other programs and try again; with a small contest, run “verify”.</source>
            <translation>Không đủ bộ nhớ để thực hiện. Hãy đóng bớt chương trình khác rồi thử lại; nếu Hội thi có ít dữ liệu, hãy chạy “verify”.</translation>
        </message>
        <message>
            <source>Something in the contest does not fit together. Run “verify”: it names what was altered.</source>
            <translation>Dữ liệu của Hội thi có chỗ không khớp nhau. Hãy chạy “verify” để biết chỗ đã bị sửa.</translation>
        </message>
        <message>
            <source>The stored result of round %1 does not match its inputs. Run “verify”, and rank again only when the cause is known.</source>
            <translation>Kết quả đã lưu của tuần %1 không khớp với dữ liệu đầu vào. Hãy chạy “verify” và chỉ xếp hạng lại khi đã rõ nguyên nhân.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again and sign it.</source>
            <translation>Kết quả tuần %1 đã hết hiệu lực: %2. Hãy xếp hạng lại và ký xác nhận.</translation>
        </message>
        <message>
            <source>The result of round %1 has %2 of the %3 signatures it needs.</source>
            <translation>Kết quả tuần %1 mới có %2 trong số %3 chữ ký cần thiết.</translation>
        </message>
        <message>
            <source>A question has 2 to %1 options, not %2.</source>
            <translation>Một câu hỏi có từ 2 đến %1 phương án, không phải %2.</translation>
        </message>
        <message>
            <source>The key has %1 questions, but the rules in force in round %2 say %3.</source>
            <translation>Đáp án có %1 câu hỏi, nhưng thể lệ áp dụng cho tuần %2 quy định %3.</translation>
        </message>
        <message>
            <source>Round %1 has a paper already, and papers beside each other need codes of their own.</source>
            <translation>Tuần %1 đã có đề thi; các đề thi dùng song song phải có mã đề riêng.</translation>
        </message>
        <message>
            <source>The other papers of round %1 have %2 questions, this key has %3.</source>
            <translation>Các đề thi khác của tuần %1 có %2 câu hỏi, đáp án này có %3.</translation>
        </message>
        <message>
            <source>Round %1 has the papers %2: name the one whose key changes (--paper-code).</source>
            <translation>Tuần %1 có các đề thi %2: hãy nêu đề thi cần điều chỉnh đáp án (--paper-code).</translation>
        </message>
        <message>
            <source>There is no question %1: the paper has %2.</source>
            <translation>Không có câu hỏi %1: đề thi có %2 câu.</translation>
        </message>
        <message>
            <source>“%1” is not a list of options such as B,C.</source>
            <translation>“%1” không phải là danh sách phương án, chẳng hạn B,C.</translation>
        </message>
        <message>
            <source>Question %1 has this key already.</source>
            <translation>Câu hỏi %1 đã có đáp án này.</translation>
        </message>
        <message>
            <source>The key of round %1 is set already. A change takes two people (key amend).</source>
            <translation>Tuần %1 đã có đáp án. Việc thay đổi cần hai người thực hiện (key amend).</translation>
        </message>
        <message>
            <source>A key changes only with a reason: give it.</source>
            <translation>Chỉ được điều chỉnh đáp án khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>There is no submission “%1” in this contest.</source>
            <translation>Không có bài dự thi “%1” trong Hội thi này.</translation>
        </message>
        <message>
            <source>Submission “%1” is invalidated already.</source>
            <translation>Bài dự thi “%1” đã bị hủy kết quả từ trước.</translation>
        </message>
        <message>
            <source>A submission is invalidated only with a reason: give it.</source>
            <translation>Chỉ được hủy kết quả bài dự thi khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>An import is recorded with who made it: give the name.</source>
            <translation>Mỗi lần nhập dữ liệu được ghi nhận kèm người thực hiện: hãy nêu họ tên.</translation>
        </message>
        <message>
            <source>A judge signs with their name: give it.</source>
            <translation>Giám khảo ký xác nhận bằng họ tên của mình: hãy nêu họ tên.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again before signing.</source>
            <translation>Kết quả tuần %1 đã hết hiệu lực: %2. Hãy xếp hạng lại trước khi ký xác nhận.</translation>
        </message>
        <message>
            <source>%1 signed this result already.</source>
            <translation>%1 đã ký xác nhận kết quả này.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2</source>
            <translation>Không đọc được tệp %1: %2</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2</source>
            <translation>Không ghi được tệp %1: %2</translation>
        </message>
        <message>
            <source>Two people decide this together: give both names.</source>
            <translation>Việc này do hai người cùng quyết định: hãy nêu tên cả hai.</translation>
        </message>
        <message>
            <source>Two different people decide this together; both names given are the same.</source>
            <translation>Việc này do hai người khác nhau cùng quyết định; hai tên đã nêu trùng nhau.</translation>
        </message>
        <message>
            <source>the contest</source>
            <translation>Hội thi</translation>
        </message>
        <message>
            <source>the rounds</source>
            <translation>các tuần thi</translation>
        </message>
        <message>
            <source>the milestones</source>
            <translation>các mốc kế hoạch</translation>
        </message>
        <message>
            <source>the agencies</source>
            <translation>các cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>the other names of agencies</source>
            <translation>các tên gọi khác của cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>the roster’s first %1 entries</source>
            <translation>%1 mục đầu của danh sách không xét giải</translation>
        </message>
        <message>
            <source>rule reading %1</source>
            <translation>cách hiểu thể lệ số %1</translation>
        </message>
        <message>
            <source>answer key of round %1, paper “%2”, version %3</source>
            <translation>đáp án tuần %1, đề “%2”, phiên bản %3</translation>
        </message>
        <message>
            <source>numbers of the submissions of batch %1</source>
            <translation>số thứ tự bài dự thi của lần nhập %1</translation>
        </message>
        <message>
            <source>list of the submission ids of batch %1</source>
            <translation>danh mục mã bài dự thi của lần nhập %1</translation>
        </message>
        <message>
            <source>rejected rows of batch %1</source>
            <translation>các dòng bị từ chối của lần nhập %1</translation>
        </message>
        <message>
            <source>conflicting rows of batch %1</source>
            <translation>các dòng mâu thuẫn của lần nhập %1</translation>
        </message>
        <message>
            <source>decision %1</source>
            <translation>quyết định %1</translation>
        </message>
        <message>
            <source>winners of run %1</source>
            <translation>người đoạt giải của lần xếp hạng %1</translation>
        </message>
        <message>
            <source>signature under run %1 of %2</source>
            <translation>chữ ký dưới lần xếp hạng %1 của %2</translation>
        </message>
        <message>
            <source>award %1</source>
            <translation>giải thưởng %1</translation>
        </message>
        <message>
            <source>the audit trail tells of it, but it is not stored</source>
            <translation>nhật ký có ghi, nhưng trong dữ liệu không có</translation>
        </message>
        <message>
            <source>it is not what the audit trail tells of</source>
            <translation>không đúng như nhật ký đã ghi</translation>
        </message>
        <message>
            <source>it has no audit entry</source>
            <translation>không có mục nhật ký nào</translation>
        </message>
        <message>
            <source>submissions</source>
            <translation>bài dự thi</translation>
        </message>
        <message>
            <source>some belong to no round</source>
            <translation>có bài không thuộc tuần thi nào</translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>tài khoản</translation>
        </message>
        <message>
            <source>they are not those of the stored submissions</source>
            <translation>không khớp với các bài dự thi đã lưu</translation>
        </message>
        <message>
            <source>it cannot be computed again from what is stored</source>
            <translation>không thể tính lại từ dữ liệu đã lưu</translation>
        </message>
        <message>
            <source>it cannot be computed again, since its submissions were altered</source>
            <translation>không thể tính lại, vì các bài dự thi đã bị sửa đổi</translation>
        </message>
        <message>
            <source>audit entry %1</source>
            <translation>mục nhật ký %1</translation>
        </message>
        <message>
            <source>an entry before it is missing</source>
            <translation>thiếu một mục trước đó</translation>
        </message>
        <message>
            <source>it does not follow the entry before it</source>
            <translation>không nối tiếp mục trước đó</translation>
        </message>
        <message>
            <source>it was altered</source>
            <translation>đã bị sửa đổi</translation>
        </message>
        <message>
            <source>audit trail</source>
            <translation>nhật ký</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>trống</translation>
        </message>
        <message>
            <source>batch %1 of round %2</source>
            <translation>lần nhập %1 của tuần %2</translation>
        </message>
        <message>
            <source>its stored submissions are not those that were imported</source>
            <translation>các bài dự thi đang lưu không phải là các bài đã nhập</translation>
        </message>
        <message>
            <source>round %1</source>
            <translation>tuần %1</translation>
        </message>
        <message>
            <source>it holds submissions of no known batch</source>
            <translation>có bài dự thi không thuộc lần nhập nào đã biết</translation>
        </message>
        <message>
            <source>run %1 of round %2</source>
            <translation>lần xếp hạng %1 của tuần %2</translation>
        </message>
        <message>
            <source>computing it again gives another result</source>
            <translation>tính lại cho kết quả khác</translation>
        </message>
        <message>
            <source>its stored standing was altered</source>
            <translation>bảng xếp hạng đã lưu bị sửa đổi</translation>
        </message>
        <message>
            <source>A submission of round %1 is not as any import leaves one. Run “verify”, and restore the contest from a backup.</source>
            <translation>Một bài dự thi của Tuần %1 không giống bài nào được nhập vào. Hãy chạy “verify” và khôi phục Hội thi từ bản sao lưu.</translation>
        </message>
        <message>
            <source>Round %1 was ranked again since you looked at it. Look at the new result, then sign.</source>
            <translation>Tuần %1 đã được xếp hạng lại sau khi Ông/Bà xem. Hãy xem kết quả mới rồi ký.</translation>
        </message>
        <message>
            <source>the people stored as excluded are not those whom the roster excludes</source>
            <translation>những người được lưu là không được xét giải không khớp với danh sách không xét giải</translation>
        </message>
        <message>
            <source>This contest is kept by its members: sign in (HOITHI_USER, HOITHI_PASSWORD_FILE), or ask its administrator to enter you.</source>
            <translation>Hội thi này chỉ thành viên được làm việc: hãy đăng nhập (HOITHI_USER, HOITHI_PASSWORD_FILE), hoặc đề nghị người quản trị ghi tên bạn.</translation>
        </message>
        <message>
            <source>This is the work of %1, and you are %2.</source>
            <translation>Việc này do %1 thực hiện, còn bạn là %2.</translation>
        </message>
        <message>
            <source>You are signed in as %1: record this under your own name.</source>
            <translation>Bạn đang đăng nhập với tên %1: hãy ghi nhận bằng chính tên của mình.</translation>
        </message>
        <message>
            <source>You are signed in as %1: give your own name and that of one other person.</source>
            <translation>Bạn đang đăng nhập với tên %1: hãy ghi tên của mình và tên một người khác.</translation>
        </message>
        <message>
            <source>You have proposed this already. It waits for a second person.</source>
            <translation>Bạn đã đề xuất việc này. Đề xuất đang chờ người thứ hai.</translation>
        </message>
        <message>
            <source>an organiser</source>
            <translation>cán bộ Ban Tổ chức</translation>
        </message>
        <message>
            <source>a judge</source>
            <translation>giám khảo</translation>
        </message>
        <message>
            <source>a secretary</source>
            <translation>thư ký</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>người quản trị</translation>
        </message>
        <message>
            <source>The answer keys of rounds that are still open are hidden from secretaries, so this would be incomplete. Wait until they are closed, or ask a judge or an organiser.</source>
            <translation>Thư ký không xem được đáp án của các tuần chưa kết thúc nên việc này sẽ không đầy đủ. Hãy chờ đến khi tuần kết thúc, hoặc nhờ giám khảo, Ban Tổ chức thực hiện.</translation>
        </message>
        <message>
            <source>The answer key of round %1 is hidden from secretaries until the round closes. Wait until then, or ask a judge or an organiser.</source>
            <translation>Đáp án của tuần %1 được giữ kín với thư ký cho đến khi tuần kết thúc. Hãy chờ đến lúc đó, hoặc nhờ giám khảo, Ban Tổ chức thực hiện.</translation>
        </message>
        <message>
            <source>“%1” cannot be a login: use small letters without accents, digits, and . _ -</source>
            <translation>“%1” không dùng làm tên đăng nhập được: chỉ dùng chữ thường không dấu, chữ số và . _ -</translation>
        </message>
        <message>
            <source>Another member is called %1 already. Tell them apart, by a middle name or a post.</source>
            <translation>Đã có thành viên khác tên %1. Hãy phân biệt bằng tên đệm hoặc chức vụ.</translation>
        </message>
        <message>
            <source>The first member is an administrator, who enters the others.</source>
            <translation>Thành viên đầu tiên phải là người quản trị, để ghi tên những người khác.</translation>
        </message>
        <message>
            <source>One administrator has to stay, to enter and remove members.</source>
            <translation>Phải còn ít nhất một người quản trị để quản lý thành viên.</translation>
        </message>
        <message>
            <source>There is no member “%1”.</source>
            <translation>Không có thành viên “%1”.</translation>
        </message>
        <message>
            <source>There is no proposal %1 that waits for somebody.</source>
            <translation>Không có đề xuất số %1 nào đang chờ.</translation>
        </message>
        <message>
            <source>Proposals are for the members of the contest: sign in first.</source>
            <translation>Chỉ thành viên của Hội thi mới đề xuất được: hãy đăng nhập trước.</translation>
        </message>
        <message>
            <source>You have proposed this yourself: somebody else has to carry it out.</source>
            <translation>Chính bạn đã đề xuất việc này: phải do người khác xác nhận.</translation>
        </message>
        <message>
            <source>%1 has proposed this, and only they can take it back.</source>
            <translation>%1 đã đề xuất việc này và chỉ người đó rút lại được.</translation>
        </message>
        <message>
            <source>%1 has proposed this, and may decide it no more. Take it back, and propose it again where it is still wanted.</source>
            <translation>%1 đã đề xuất việc này nhưng không còn thẩm quyền quyết định. Hãy rút lại, và đề xuất lại nếu vẫn cần.</translation>
        </message>
        <message>
            <source>it tells of something, but names no record of it</source>
            <translation>mục này ghi một việc nhưng không dẫn tới bản ghi nào</translation>
        </message>
        <message>
            <source>A new member needs a password, of at least %1 characters: give one.</source>
            <translation>Thành viên mới cần có mật khẩu, ít nhất %1 ký tự: hãy nhập mật khẩu.</translation>
        </message>
        <message>
            <source>“%1” administers the server, owns the contest or is no login at all: no rule would bind such a member. Give the person a login of their own.</source>
            <translation>“%1” là quản trị máy chủ, chủ sở hữu Hội thi hoặc không phải tài khoản đăng nhập: không quy tắc nào ràng buộc được thành viên như vậy. Hãy cấp cho người này một tên đăng nhập riêng.</translation>
        </message>
        <message>
            <source>The password of an existing login is not changed here: leave it out.</source>
            <translation>Mật khẩu của tài khoản có sẵn không đổi được ở đây: hãy bỏ phần mật khẩu.</translation>
        </message>
        <message>
            <source>The server has a login “%1” already, of somebody or something else. Choose another one, or say that this one is meant (--existing-login); it keeps its password.</source>
            <translation>Máy chủ đã có tài khoản “%1” của người hoặc việc khác. Hãy chọn tên khác, hoặc xác nhận đúng là tài khoản này (--existing-login); mật khẩu của tài khoản giữ nguyên.</translation>
        </message>
        <message>
            <source>On a server, the server asks for the password when the contest is opened.</source>
            <translation>Với Hội thi trên máy chủ, máy chủ hỏi mật khẩu khi mở.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Nothing was changed.</source>
            <translation>Tên đăng nhập hoặc mật khẩu không đúng. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Hãy đăng nhập trước.</translation>
        </message>
        <message>
            <source>The old password is wrong. Nothing was changed.</source>
            <translation>Mật khẩu cũ không đúng. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The key was changed since this was proposed. Take the proposal back.</source>
            <translation>Đáp án đã thay đổi sau khi đề xuất. Hãy rút lại đề xuất.</translation>
        </message>
        <message>
            <source>entry %1 of the members (%2)</source>
            <translation>mục %1 về thành viên (%2)</translation>
        </message>
        <message>
            <source>proposal %1</source>
            <translation>đề xuất %1</translation>
        </message>
        <message>
            <source>end %1 of a proposal</source>
            <translation>mục kết thúc đề xuất %1</translation>
        </message>
        <message>
            <source>entries after %1 were cut off since this computer last saw the contest on %2: it had %3</source>
            <translation>các mục sau mục %1 đã bị cắt bỏ kể từ khi máy này thấy Hội thi lần gần nhất lúc %2: khi đó có %3 mục</translation>
        </message>
        <message>
            <source>entry %1 is not the one that this computer saw on %2: what is before it was rewritten</source>
            <translation>mục %1 không phải là mục mà máy này đã thấy lúc %2: phần đứng trước đã bị viết lại</translation>
        </message>
        <message>
            <source>; it is another contest, or its first entry was rewritten as well</source>
            <translation>; đây là Hội thi khác, hoặc mục đầu tiên cũng đã bị viết lại</translation>
        </message>
        <message>
            <source>entry %1 is not the one that this computer saw on %2 in %3: one of the two was rewritten, or both copies were worked on</source>
            <translation>mục %1 không phải là mục mà máy này đã thấy lúc %2 trong %3: một trong hai đã bị viết lại, hoặc cả hai bản sao đều được dùng tiếp</translation>
        </message>
        <message>
            <source>entry %1 is not the one that %2 signed on</source>
            <translation>mục %1 không phải là mục mà %2 đã dựa vào khi ký</translation>
        </message>
        <message>
            <source>it does not hold the printed entry %1: entries were cut off or rewritten since, or the document belongs to another contest</source>
            <translation>không có mục đã in %1: từ đó đến nay các mục đã bị cắt bỏ hoặc viết lại, hoặc văn bản thuộc Hội thi khác</translation>
        </message>
        <message>
            <source>There is no audit entry %1 any more.</source>
            <translation>Không còn mục nhật ký %1.</translation>
        </message>
        <message>
            <source>what is sealed of the submissions of batch %1</source>
            <translation>phần niêm phong của các bài dự thi trong lô %1</translation>
        </message>
        <message>
            <source>content key %1</source>
            <translation>khóa nội dung %1</translation>
        </message>
        <message>
            <source>key slot %1</source>
            <translation>ngăn khóa %1</translation>
        </message>
        <message>
            <source>what is sealed of the roster’s first %1 entries</source>
            <translation>phần niêm phong của %1 mục đầu trong danh sách không xét giải</translation>
        </message>
        <message>
            <source>This recovery code is that of another contest. Nothing was changed.</source>
            <translation>Mã khôi phục này là của Hội thi khác. Không có gì bị thay đổi.</translation>
        </message>
        <message>
            <source>This is no recovery code: a character is missing or mistaken. Compare it with the paper.</source>
            <translation>Đây không phải là mã khôi phục: thiếu hoặc nhầm ký tự. Hãy đối chiếu với bản in.</translation>
        </message>
        <message>
            <source>This contest has no passphrase yet. Set one (vault protect).</source>
            <translation>Hội thi này chưa có cụm mật khẩu. Hãy đặt cụm mật khẩu (vault protect).</translation>
        </message>
        <message>
            <source>This contest has a passphrase already. Change it (vault change-passphrase).</source>
            <translation>Hội thi này đã có cụm mật khẩu. Hãy đổi cụm mật khẩu (vault change-passphrase).</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed.</source>
            <translation>Cụm mật khẩu không đúng. Không có gì bị thay đổi.</translation>
        </message>
        <message>
            <source>This is recorded with who did it: give the name.</source>
            <translation>Việc này được ghi lại kèm tên người thực hiện: hãy cung cấp tên.</translation>
        </message>
        <message>
            <source>The new passphrase is empty: give one.</source>
            <translation>Cụm mật khẩu mới đang để trống: hãy nhập cụm mật khẩu.</translation>
        </message>
        <message>
            <source>The personal data of this contest is erased already.</source>
            <translation>Dữ liệu cá nhân của Hội thi này đã bị xóa rồi.</translation>
        </message>
        <message>
            <source>Personal data is opened or erased only with a name and a reason: give both.</source>
            <translation>Chỉ được mở hoặc xóa dữ liệu cá nhân khi có tên người thực hiện và lý do: hãy cung cấp cả hai.</translation>
        </message>
        <message>
            <source>A sealed value does not open: it was altered, or its key is missing. Run “verify”, and restore the contest from a backup.</source>
            <translation>Có giá trị niêm phong không mở được: giá trị đã bị sửa, hoặc thiếu khóa. Hãy chạy “verify” và khôi phục Hội thi từ bản sao lưu.</translation>
        </message>
        <message>
            <source>The personal data of this contest was erased. What needs it is not possible any more.</source>
            <translation>Dữ liệu cá nhân của Hội thi này đã bị xóa. Những việc cần đến dữ liệu đó không còn thực hiện được nữa.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>Việc sao lưu đã dừng.</translation>
        </message>
        <message>
            <source>The folder %1 for backups cannot be made. Choose another one.</source>
            <translation>Không tạo được thư mục sao lưu %1. Hãy chọn thư mục khác.</translation>
        </message>
        <message>
            <source>This contest is damaged and open for reading only. Restore it from a backup, or save what can be read as a new contest.</source>
            <translation>Hội thi này bị hỏng và chỉ mở để đọc. Hãy khôi phục từ bản sao lưu, hoặc lưu phần còn đọc được thành Hội thi mới.</translation>
        </message>
        <message>
            <source>“%1” is damaged: nothing was restored. Take another backup.</source>
            <translation>“%1” bị hỏng: chưa khôi phục gì. Hãy dùng bản sao lưu khác.</translation>
        </message>
        <message>
            <source>What is restored is a file. To bring a contest down from a server, back it up.</source>
            <translation>Chỉ khôi phục được từ tệp. Để đưa Hội thi từ máy chủ về, hãy sao lưu nó.</translation>
        </message>
        <message>
            <source>There is no form “%1”.</source>
            <translation>Không có biểu mẫu “%1”.</translation>
        </message>
        <message>
            <source>The question sets of this contest are not sealed. Set the questions passphrase first (questions protect).</source>
            <translation>Bộ câu hỏi của Hội thi này chưa được niêm phong. Hãy đặt cụm mật khẩu bộ câu hỏi trước (questions protect).</translation>
        </message>
        <message>
            <source>Every round has its answer key already: there is no question set left to seal.</source>
            <translation>Tuần nào cũng đã có đáp án: không còn bộ câu hỏi nào để niêm phong.</translation>
        </message>
        <message>
            <source>The question sets have a passphrase already. Change it (questions change-passphrase).</source>
            <translation>Bộ câu hỏi đã có cụm mật khẩu. Hãy đổi cụm mật khẩu (questions change-passphrase).</translation>
        </message>
        <message>
            <source>Somebody else has just set an answer key. Try again.</source>
            <translation>Người khác vừa đặt đáp án. Hãy thử lại.</translation>
        </message>
        <message>
            <source>The question set of this round is sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>Bộ câu hỏi của tuần này được niêm phong. Hãy cung cấp cụm mật khẩu bộ câu hỏi (--questions-passphrase-file, hoặc biến HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The question set of round %1 is not sealed: there is nothing to open.</source>
            <translation>Bộ câu hỏi của tuần %1 không niêm phong: không có gì để mở.</translation>
        </message>
        <message>
            <source>Round %1 is open already: %2 opened it at %3.</source>
            <translation>Tuần %1 đã mở: %2 mở lúc %3.</translation>
        </message>
        <message>
            <source>Round %1 opens at %2. Its question set stays sealed until then.</source>
            <translation>Tuần %1 mở lúc %2. Bộ câu hỏi còn niêm phong đến lúc đó.</translation>
        </message>
        <message>
            <source>Round %1 has no question set yet. Set its key first (paper set-key).</source>
            <translation>Tuần %1 chưa có bộ câu hỏi. Hãy đặt đáp án trước (paper set-key).</translation>
        </message>
        <message>
            <source>Another key is sealed for this paper of round %1 already. Once the round is open, two people can change it (key amend).</source>
            <translation>Mã đề này của tuần %1 đã có đáp án khác được niêm phong. Sau khi tuần thi mở, hai người có thể điều chỉnh đáp án (key amend).</translation>
        </message>
        <message>
            <source>The question set of round %1 is sealed, and this needs its answer key. An organiser opens the round first, from %2 on (round open).</source>
            <translation>Bộ câu hỏi của tuần %1 còn niêm phong, mà việc này cần đáp án. Ban Tổ chức mở tuần thi trước, kể từ %2 (round open).</translation>
        </message>
        <message>
            <source>Somebody else has just opened the round. Look at it again.</source>
            <translation>Người khác vừa mở tuần thi. Hãy xem lại.</translation>
        </message>
        <message>
            <source>Round %1 is open, and its question set with it: no paper can be added.</source>
            <translation>Tuần %1 đã mở cùng bộ câu hỏi: không thể thêm mã đề.</translation>
        </message>
        <message>
            <source>question key slot %1</source>
            <translation>ngăn khóa bộ câu hỏi %1</translation>
        </message>
        <message>
            <source>key of the question set of round %1</source>
            <translation>khóa bộ câu hỏi của tuần %1</translation>
        </message>
        <message>
            <source>question set of round %1, paper “%2”</source>
            <translation>bộ câu hỏi của tuần %1, mã đề “%2”</translation>
        </message>
        <message>
            <source>opening of round %1</source>
            <translation>việc mở tuần %1</translation>
        </message>
        <message>
            <source>released key of round %1</source>
            <translation>khóa đã công bố của tuần %1</translation>
        </message>
        <message>
            <source>question set of round %1</source>
            <translation>bộ câu hỏi của tuần %1</translation>
        </message>
        <message>
            <source>it was opened before the round opened</source>
            <translation>đã mở trước giờ mở của tuần thi</translation>
        </message>
        <message>
            <source>the round is open, and its key was not released</source>
            <translation>tuần thi đã mở mà khóa chưa được công bố</translation>
        </message>
        <message>
            <source>its key was released without opening the round</source>
            <translation>khóa đã được công bố mà tuần thi chưa mở</translation>
        </message>
        <message>
            <source>the key released for it is not the one that it was sealed with</source>
            <translation>khóa đã công bố không phải là khóa dùng để niêm phong</translation>
        </message>
        <message>
            <source>it does not open with the released key: it was swapped or altered</source>
            <translation>không mở được bằng khóa đã công bố: đã bị tráo hoặc sửa</translation>
        </message>
        <message>
            <source>the answer key is not what was sealed before the round opened</source>
            <translation>đáp án không phải là nội dung đã niêm phong trước khi mở tuần thi</translation>
        </message>
        <message>
            <source>there is an answer key, though it was not opened</source>
            <translation>có đáp án dù chưa được mở</translation>
        </message>
        <message>
            <source>there is an answer key beside those that were sealed</source>
            <translation>có đáp án nằm ngoài những đáp án đã niêm phong</translation>
        </message>
        <message>
            <source>retention period %1</source>
            <translation>thời hạn lưu giữ số %1</translation>
        </message>
        <message>
            <source>How long personal data is kept is recorded with a name and a reason: give both.</source>
            <translation>Thời hạn lưu giữ dữ liệu cá nhân được ghi nhận kèm họ tên và lý do: hãy cho biết cả hai.</translation>
        </message>
        <message>
            <source>Give either a number of months or the last day.</source>
            <translation>Hãy cho biết số tháng hoặc ngày cuối cùng, một trong hai.</translation>
        </message>
        <message>
            <source>The number of months is from 1 to %1.</source>
            <translation>Số tháng từ 1 đến %1.</translation>
        </message>
        <message>
            <source>No retention period is set for personal data. Set one (personal policy), or erase now at the request of a person or an authority (--early).</source>
            <translation>Chưa có thời hạn lưu giữ dữ liệu cá nhân. Hãy đặt thời hạn (personal policy), hoặc xóa ngay theo yêu cầu của chủ thể dữ liệu hay cơ quan có thẩm quyền (--early).</translation>
        </message>
        <message>
            <source>Personal data is kept until %1. Before that it is erased only at the request of a person or an authority (--early).</source>
            <translation>Dữ liệu cá nhân được lưu giữ đến hết ngày %1. Trước đó chỉ xóa theo yêu cầu của chủ thể dữ liệu hoặc cơ quan có thẩm quyền (--early).</translation>
        </message>
        <message>
            <source>The keys changed since this was proposed. Take it back, and propose it again.</source>
            <translation>Khóa đã thay đổi từ khi có đề xuất này. Hãy rút lại và đề xuất lần nữa.</translation>
        </message>
        <message>
            <source>People are exported only with a purpose: give one.</source>
            <translation>Chỉ xuất dữ liệu về người dự thi khi có mục đích: hãy cho biết mục đích.</translation>
        </message>
        <message>
            <source>What the result rests on is not what was recorded. %1: %2. Nothing was changed. Run “verify” for everything that does not match; a backup from before can be restored.</source>
            <translation>Dữ liệu làm căn cứ cho kết quả không còn đúng như đã ghi nhận. %1: %2. Chưa có gì thay đổi. Hãy chạy “verify” để xem mọi chỗ không khớp; có thể khôi phục bản sao lưu trước đó.</translation>
        </message>
        <message>
            <source>%1 together</source>
            <translation>cả %1 cùng lúc</translation>
        </message>
        <message>
            <source> or </source>
            <translation> hoặc </translation>
        </message>
        <message>
            <source>counts as right for everybody</source>
            <translation>tính đúng cho mọi người</translation>
        </message>
        <message>
            <source>Question %1: %2 → %3.</source>
            <translation>Câu %1: %2 → %3.</translation>
        </message>
        <message>
            <source>Answer key of round %1.</source>
            <translation>Đáp án tuần %1.</translation>
        </message>
        <message>
            <source>Answer key of round %1, paper %2.</source>
            <translation>Đáp án tuần %1, mã đề %2.</translation>
        </message>
        <message>
            <source>It has no place in the newest ranking.</source>
            <translation>Bài này không được xếp hạng trong lần xếp hạng mới nhất.</translation>
        </message>
        <message>
            <source>It has place %1, and its prize is undecided.</source>
            <translation>Bài này xếp thứ %1, giải chưa phân định.</translation>
        </message>
        <message>
            <source>It has place %1 and no prize.</source>
            <translation>Bài này xếp thứ %1, không có giải.</translation>
        </message>
        <message>
            <source>It has place %1 and the prize “%2”.</source>
            <translation>Bài này xếp thứ %1, đạt “%2”.</translation>
        </message>
        <message>
            <source>Submission “%1” of %2 (account %3) in round %4 is taken out of the ranking.</source>
            <translation>Bài dự thi “%1” của %2 (tài khoản %3), tuần %4, bị hủy kết quả, không còn trong bảng xếp hạng.</translation>
        </message>
        <message>
            <source>All phone and id numbers, and all rejected rows, become unreadable for good, and nothing more can be imported. Names, answers and results stay. Backups made before still hold the data.</source>
            <translation>Mọi số điện thoại, số căn cước và mọi dòng bị loại vĩnh viễn không đọc được nữa, và không nhập thêm được dữ liệu. Họ tên, câu trả lời và kết quả vẫn còn. Các bản sao lưu trước đó vẫn chứa dữ liệu này.</translation>
        </message>
        <message>
            <source>The time set for keeping them is over.</source>
            <translation>Thời hạn lưu giữ đã hết.</translation>
        </message>
        <message>
            <source>This is before its time: they are to be kept until %1.</source>
            <translation>Việc xóa này trước thời hạn: dữ liệu được lưu giữ đến %1.</translation>
        </message>
        <message>
            <source>This is before its time: nobody has set how long they are kept.</source>
            <translation>Việc xóa này trước thời hạn: chưa có thời hạn lưu giữ.</translation>
        </message>
        <message>
            <source>Only an amended key has an effect to look at beforehand.</source>
            <translation>Chỉ việc điều chỉnh đáp án mới có ảnh hưởng để xem trước.</translation>
        </message>
        <message>
            <source>The proposal means another submission than it names. Take it back, and propose it again.</source>
            <translation>Đề xuất nhắm đến bài dự thi khác với bài được nêu tên. Hãy rút lại và đề xuất lại.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>Round %1, question %2</source>
            <translation>Tuần %1, câu %2</translation>
        </message>
        <message>
            <source>Rule reading %1</source>
            <translation>Thể lệ, phiên bản %1</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Danh sách không xét giải</translation>
        </message>
        <message>
            <source>Question sets</source>
            <translation>Bộ câu hỏi</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Whole contest</source>
            <translation>Toàn Hội thi</translation>
        </message>
        <message>
            <source>Amend an answer key</source>
            <translation>Điều chỉnh đáp án</translation>
        </message>
        <message>
            <source>Invalidate a submission</source>
            <translation>Hủy kết quả bài dự thi</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>Xóa dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>The key is not one letter from A to %1 a question.</source>
            <translation>Đáp án phải gồm mỗi câu một chữ cái từ A đến %1.</translation>
        </message>
        <message>
            <source>The last round closes at the end of %1: the earliest day is %2.</source>
            <translation>Tuần cuối kết thúc vào cuối ngày %1: ngày sớm nhất là %2.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Cụm mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>No administrator has a password in this file, since it comes from a server. Whoever has the file sets one with “hoithi people set-password”.</source>
            <translation>Trong tệp này chưa quản trị viên nào có mật khẩu, vì tệp lấy từ máy chủ về. Người giữ tệp đặt mật khẩu bằng lệnh people set-password.</translation>
        </message>
        <message>
            <source>A member's name is written in Latin letters, with digits, spaces and ’ . - / ( ) at most: give it so, of at most %1 characters.</source>
            <translation>Họ tên thành viên chỉ gồm chữ cái Latinh (kể cả tiếng Việt), chữ số, dấu cách và các dấu ’ . - / ( ), dài không quá %1 ký tự: hãy nhập lại như vậy.</translation>
        </message>
        <message>
            <source>awards</source>
            <translation>trao giải</translation>
        </message>
        <message>
            <source>the prizes given from run %1 of round %2 are not those that were won in it</source>
            <translation>các giải trao theo lần xếp hạng %1 của tuần %2 không đúng với các giải đã đạt trong lần xếp hạng đó</translation>
        </message>
        <message>
            <source>prizes were given from run %1 of round %2, which not enough judges have signed</source>
            <translation>đã trao giải theo lần xếp hạng %1 của tuần %2 khi chưa đủ số giám khảo ký</translation>
        </message>
        <message>
            <source>the collective prizes are not those that follow from the signed results</source>
            <translation>các giải tập thể không đúng với kết quả đã ký</translation>
        </message>
        <message>
            <source>prizes were given from a run that does not exist</source>
            <translation>đã trao giải theo một lần xếp hạng không tồn tại</translation>
        </message>
        <message>
            <source>it holds submissions from outside of its time</source>
            <translation>có bài dự thi nằm ngoài thời gian của tuần thi</translation>
        </message>
        <message>
            <source>it holds a submission twice</source>
            <translation>có bài dự thi bị ghi hai lần</translation>
        </message>
        <message>
            <source>the file is damaged; record nothing more in it, and save what can be read of it or restore a backup</source>
            <translation>tệp bị hỏng; đừng ghi thêm gì vào đó, hãy lưu phần còn đọc được hoặc khôi phục từ bản sao lưu</translation>
        </message>
        <message>
            <source>This contest is kept by its members, and your login to the server is none of theirs: ask its administrator to enter you.</source>
            <translation>Hội thi này chỉ thành viên được làm việc, mà tài khoản máy chủ của bạn không phải của thành viên: hãy đề nghị người quản trị ghi tên bạn.</translation>
        </message>
        <message>
            <source>The login “%1” is a member already: %2. Choose another login, or use “Change” for that member.</source>
            <translation>Tài khoản “%1” đã là thành viên: %2. Hãy chọn tên tài khoản khác, hoặc dùng “Sửa” cho thành viên đó.</translation>
        </message>
        <message>
            <source>change %1 of the question bank</source>
            <translation>lần thay đổi %1 của ngân hàng câu hỏi</translation>
        </message>
        <message>
            <source>questions of change %1 of the bank</source>
            <translation>câu hỏi của lần thay đổi %1 trong ngân hàng</translation>
        </message>
        <message>
            <source>reviews of change %1 of the bank</source>
            <translation>phần duyệt của lần thay đổi %1 trong ngân hàng</translation>
        </message>
        <message>
            <source>images of change %1 of the bank</source>
            <translation>hình ảnh của lần thay đổi %1 trong ngân hàng</translation>
        </message>
        <message>
            <source>drawn paper of round %1, version %2</source>
            <translation>đề đã tạo của tuần %1, phiên bản %2</translation>
        </message>
        <message>
            <source>frozen paper of round %1</source>
            <translation>đề đã khóa của tuần %1</translation>
        </message>
        <message>
            <source>The questions are sealed. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>Câu hỏi đang được niêm phong. Hãy cung cấp cụm mật khẩu bộ câu hỏi (--questions-passphrase-file hoặc biến HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The questions are sealed with the contest. Give its passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</source>
            <translation>Câu hỏi được niêm phong cùng cuộc thi. Hãy cung cấp mật khẩu của cuộc thi (--passphrase-file hoặc biến HOITHI_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The questions have no passphrase of their own. Set one (questions protect).</source>
            <translation>Câu hỏi chưa có mật khẩu riêng. Hãy đặt mật khẩu (questions protect).</translation>
        </message>
        <message>
            <source>There is no question %1.</source>
            <translation>Không có câu hỏi %1.</translation>
        </message>
        <message>
            <source>The image is not in this contest.</source>
            <translation>Hình ảnh này không có trong cuộc thi.</translation>
        </message>
        <message>
            <source>A text of the question is longer than %1 characters. Shorten it.</source>
            <translation>Có phần nội dung của câu hỏi dài hơn %1 ký tự. Hãy rút ngắn.</translation>
        </message>
        <message>
            <source>A question has at most %1 options, not %2.</source>
            <translation>Câu hỏi có tối đa %1 phương án, không phải %2.</translation>
        </message>
        <message>
            <source>A question has at most %1 images and 100 tags.</source>
            <translation>Câu hỏi có tối đa %1 hình ảnh và 100 từ khóa.</translation>
        </message>
        <message>
            <source>The image “%1” is missing, or larger than %2 MB.</source>
            <translation>Thiếu hình ảnh “%1”, hoặc hình lớn hơn %2 MB.</translation>
        </message>
        <message>
            <source>Somebody else has saved question %1 meanwhile. Look at their version first.</source>
            <translation>Người khác vừa lưu câu hỏi %1. Hãy xem phiên bản của họ trước.</translation>
        </message>
        <message>
            <source>Question %1 was written by %2: somebody else approves it.</source>
            <translation>Câu hỏi %1 do %2 soạn: phải do người khác duyệt.</translation>
        </message>
        <message>
            <source>Question %1 is not in a state in which this can be done. Look at it again.</source>
            <translation>Câu hỏi %1 không ở trạng thái cho phép làm việc này. Hãy xem lại.</translation>
        </message>
        <message>
            <source>Question %1 is not complete: it needs a text, at least %2 options and its right answer.</source>
            <translation>Câu hỏi %1 chưa đầy đủ: cần có nội dung, ít nhất %2 phương án và đáp án đúng.</translation>
        </message>
        <message>
            <source>A comment has 1 to %1 characters.</source>
            <translation>Nhận xét có từ 1 đến %1 ký tự.</translation>
        </message>
        <message>
            <source>There is no question to export.</source>
            <translation>Không có câu hỏi nào để xuất.</translation>
        </message>
        <message>
            <source>Questions leave the contest only for a purpose: give one.</source>
            <translation>Câu hỏi chỉ được đưa ra khỏi cuộc thi khi có mục đích: hãy nêu mục đích.</translation>
        </message>
        <message>
            <source>No paper is drawn for round %1 yet (paper draw).</source>
            <translation>Tuần %1 chưa tạo đề (paper draw).</translation>
        </message>
        <message>
            <source>The paper of round %1 is sealed until the round is opened. Organisers give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>Đề của tuần %1 được niêm phong cho đến khi mở tuần. Ban Tổ chức hãy cung cấp cụm mật khẩu bộ câu hỏi (--questions-passphrase-file hoặc biến HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The paper of round %1 is frozen: it changes no more.</source>
            <translation>Đề của tuần %1 đã khóa: không thay đổi được nữa.</translation>
        </message>
        <message>
            <source>Round %1 has an answer key already, of a paper from elsewhere.</source>
            <translation>Tuần %1 đã có đáp án của một đề soạn ở nơi khác.</translation>
        </message>
        <message>
            <source>Round %1 is open: no paper can be added.</source>
            <translation>Tuần %1 đã mở: không thêm đề được nữa.</translation>
        </message>
        <message>
            <source>Somebody else has changed the paper of round %1 meanwhile. Look at it again.</source>
            <translation>Người khác vừa thay đổi đề của tuần %1. Hãy xem lại.</translation>
        </message>
        <message>
            <source>A question is replaced only with a reason: give it.</source>
            <translation>Chỉ thay câu hỏi khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Question %1 of the paper has other options now. Replace it, or draw again.</source>
            <translation>Câu %1 của đề nay đã có các phương án khác. Hãy thay câu đó hoặc tạo lại đề.</translation>
        </message>
        <message>
            <source>Question %1 of the paper is not approved as it is worded there.</source>
            <translation>Câu %1 của đề chưa được duyệt với nội dung như trong đề.</translation>
        </message>
        <message>
            <source>The paper was changed since this was proposed. Take the proposal back.</source>
            <translation>Đề đã thay đổi kể từ khi có đề nghị này. Hãy rút lại đề nghị.</translation>
        </message>
        <message>
            <source>The paper of round %1 as drawn last (version %2: %3 questions, %4 variants) is fixed for good, with its answer keys. Its hash is %5.</source>
            <translation>Đề của tuần %1 theo lần rút mới nhất (phiên bản %2: %3 câu hỏi, %4 mã đề) được khóa hẳn cùng đáp án. Mã băm của đề là %5.</translation>
        </message>
        <message>
            <source>The paper of a round that is not over leaves the contest only for a purpose: give one.</source>
            <translation>Đề của tuần chưa kết thúc chỉ được đưa ra khỏi cuộc thi khi có mục đích: hãy nêu mục đích.</translation>
        </message>
        <message>
            <source>The program is incomplete.</source>
            <translation>Chương trình bị thiếu thành phần.</translation>
        </message>
        <message>
            <source>it is not the key of the frozen paper</source>
            <translation>không phải đáp án của đề đã khóa</translation>
        </message>
        <message>
            <source>it does not open, or has another content than its hash says</source>
            <translation>không mở được, hoặc có nội dung khác với mã băm</translation>
        </message>
        <message>
            <source>The analysis was stopped.</source>
            <translation>Đã dừng phân tích.</translation>
        </message>
        <message>
            <source>Freeze a paper</source>
            <translation>Khóa đề thi</translation>
        </message>
        <message>
            <source>This question cannot be opened: it was altered, or stored by another program.</source>
            <translation>Không mở được câu hỏi này: nội dung đã bị sửa, hoặc do chương trình khác ghi vào.</translation>
        </message>
        <message>
            <source>This comment cannot be opened: it was altered, or stored by another program.</source>
            <translation>Không mở được nhận xét này: nội dung đã bị sửa, hoặc do chương trình khác ghi vào.</translation>
        </message>
        <message>
            <source>the frozen paper has it, but it is not stored</source>
            <translation>đề đã khóa có đáp án này, nhưng trong dữ liệu không có</translation>
        </message>
        <message>
            <source>The paper of round %1 is frozen, with all its answer keys: none is added.</source>
            <translation>Đề của tuần %1 đã khóa cùng mọi đáp án: không thêm đáp án nào nữa.</translation>
        </message>
        <message>
            <source>The question bank is the work of %1, and you are %2.</source>
            <translation>Ngân hàng câu hỏi là việc của %1, còn bạn là %2.</translation>
        </message>
        <message>
            <source>The paper of round %1 is not for secretaries until the round is over.</source>
            <translation>Thư ký chỉ được xem đề thi tuần %1 sau khi tuần thi kết thúc.</translation>
        </message>
        <message>
            <source>The paper of round %1 is not for judges until the round is open.</source>
            <translation>Giám khảo chỉ được xem đề thi tuần %1 sau khi tuần thi đã mở.</translation>
        </message>
        <message>
            <source>Question %1 cannot be opened: write it anew, or restore a backup.</source>
            <translation>Không mở được câu hỏi %1. Hãy soạn lại câu hỏi, hoặc khôi phục từ bản sao lưu.</translation>
        </message>
        <message>
            <source>Question %1 cannot be opened. Take it out of use, and export the others.</source>
            <translation>Không mở được câu hỏi %1. Hãy cho câu hỏi ngừng dùng rồi xuất các câu còn lại.</translation>
        </message>
        <message>
            <source>A key of the question bank is missing. Open the contest again.</source>
            <translation>Thiếu một khóa của ngân hàng câu hỏi. Hãy mở lại Hội thi.</translation>
        </message>
        <message>
            <source>The paper of round %1 cannot be opened: it was altered, and its questions could be drawn a second time. Draw it anew, or restore a backup.</source>
            <translation>Không mở được đề thi của tuần %1: đề đã bị sửa và các câu hỏi trong đề có thể bị lấy lần nữa. Hãy tạo lại đề, hoặc khôi phục từ bản sao lưu.</translation>
        </message>
        <message>
            <source>The newest key of the question bank is not sealed as the questions are now: somebody has put it there from outside. Nothing was written. Ask the administrator of the contest.</source>
            <translation>Khóa mới nhất của ngân hàng câu hỏi không được niêm phong như các câu hỏi hiện nay: có người đã đưa khóa này vào từ bên ngoài. Chưa ghi gì. Hãy liên hệ quản trị viên của cuộc thi.</translation>
        </message>
        <message>
            <source>the judges took submissions out, or back in</source>
            <translation>Ban Giám khảo đã hủy hoặc khôi phục kết quả bài dự thi</translation>
        </message>
        <message>
            <source>the judges merged accounts, or separated them</source>
            <translation>Ban Giám khảo đã gộp hoặc tách tài khoản</translation>
        </message>
        <message>
            <source>the judges decided a tie</source>
            <translation>Ban Giám khảo đã phân định trường hợp đồng hạng</translation>
        </message>
        <message>
            <source>decision %1 about accounts</source>
            <translation>quyết định %1 về tài khoản</translation>
        </message>
        <message>
            <source>decision %1 about a tie</source>
            <translation>quyết định %1 về trường hợp đồng hạng</translation>
        </message>
        <message>
            <source>verdict %1 about a review flag</source>
            <translation>ý kiến %1 về một cảnh báo</translation>
        </message>
        <message>
            <source>finalisation of run %1</source>
            <translation>việc công nhận chính thức lần xếp hạng %1</translation>
        </message>
        <message>
            <source>A submission is taken back in only with a reason: give it.</source>
            <translation>Chỉ khôi phục kết quả bài dự thi khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Submission “%1” is not invalidated.</source>
            <translation>Bài dự thi “%1” không bị hủy kết quả.</translation>
        </message>
        <message>
            <source>Submission “%1” of %2 (account %3) in round %4 is taken back into the ranking.</source>
            <translation>Bài dự thi “%1” của %2 (tài khoản %3) ở tuần %4 được đưa trở lại xếp hạng.</translation>
        </message>
        <message>
            <source>Give from 2 to %1 different accounts.</source>
            <translation>Hãy nêu từ 2 đến %1 tài khoản khác nhau.</translation>
        </message>
        <message>
            <source>No submission of this contest is of account “%1”.</source>
            <translation>Hội thi không có bài nào của tài khoản “%1”.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person already.</source>
            <translation>Các tài khoản %1 đã được tính là một người.</translation>
        </message>
        <message>
            <source>The accounts %1 are not merged, in exactly this list.</source>
            <translation>Các tài khoản %1 chưa được gộp theo đúng danh sách này.</translation>
        </message>
        <message>
            <source>Accounts are merged or separated only with a reason: give it.</source>
            <translation>Chỉ gộp hoặc tách tài khoản khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person from round %2 on.</source>
            <translation>Từ tuần %2, các tài khoản %1 được tính là một người.</translation>
        </message>
        <message>
            <source>The accounts %1, merged before, count apart from round %2 on.</source>
            <translation>Từ tuần %2, các tài khoản %1 đã gộp trước đây được tính riêng.</translation>
        </message>
        <message>
            <source>No agencies tie for a collective prize at place %1.</source>
            <translation>Không có đơn vị nào đồng hạng %1 ở mức giải tập thể.</translation>
        </message>
        <message>
            <source>Nobody ties for a prize of round %1 at place %2.</source>
            <translation>Ở tuần %1 không có ai đồng hạng %2 ở mức có giải.</translation>
        </message>
        <message>
            <source>“%1” is not one of those who tie at place %2, or is named twice.</source>
            <translation>“%1” không thuộc số đồng hạng %2, hoặc được nêu hai lần.</translation>
        </message>
        <message>
            <source>Name as many winners as there are prizes for this tie: %1, best first.</source>
            <translation>Hãy nêu đủ số người (đơn vị) đoạt giải bằng số giải của trường hợp này: %1, giải cao trước.</translation>
        </message>
        <message>
            <source>The seed of a draw has up to 200 letters without diacritics, digits, single spaces, and - _ . / only, so that anybody can type it again.</source>
            <translation>Số bốc thăm có tối đa 200 ký tự, chỉ gồm chữ không dấu, chữ số, dấu cách đơn và - _ . / để ai cũng gõ lại được.</translation>
        </message>
        <message>
            <source>The tie at place %1 is decided already: a draw is held of open ties only. Judges can still decide otherwise.</source>
            <translation>Trường hợp đồng hạng ở hạng %1 đã được phân định: chỉ bốc thăm khi còn chưa phân định. Ban Giám khảo vẫn có thể quyết định lại.</translation>
        </message>
        <message>
            <source>Those whom the proposal orders tie no more, or their tie is decided. Take it back.</source>
            <translation>Những người (đơn vị) nêu trong đề xuất không còn đồng hạng, hoặc đã được phân định. Hãy rút đề xuất.</translation>
        </message>
        <message>
            <source>%1 (submission %2)</source>
            <translation>%1 (bài dự thi %2)</translation>
        </message>
        <message>
            <source>A tie is decided only with a reason: give it.</source>
            <translation>Chỉ phân định đồng hạng khi có lý do: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Agencies that tie for the collective prizes at place %1.</source>
            <translation>Các đơn vị đồng hạng %1 ở mức giải tập thể.</translation>
        </message>
        <message>
            <source>People who tie for a prize of round %1 at place %2.</source>
            <translation>Những người đồng hạng %2 ở mức có giải của tuần %1.</translation>
        </message>
        <message>
            <source>By a public draw with the seed “%1”.</source>
            <translation>Bằng bốc thăm công khai, số bốc thăm “%1”.</translation>
        </message>
        <message>
            <source>A result is declared final by a judge, with a comment: give both.</source>
            <translation>Kết quả được một giám khảo công nhận chính thức kèm ý kiến: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>The result of round %1 cannot be final yet. %2</source>
            <translation>Chưa thể công nhận chính thức kết quả tuần %1. %2</translation>
        </message>
        <message>
            <source>The result of round %1 is final already, as %2 declared.</source>
            <translation>Kết quả tuần %1 đã là chính thức, do %2 công nhận.</translation>
        </message>
        <message>
            <source>Take a submission back in</source>
            <translation>Khôi phục kết quả bài dự thi</translation>
        </message>
        <message>
            <source>Merge accounts</source>
            <translation>Gộp tài khoản</translation>
        </message>
        <message>
            <source>Separate accounts</source>
            <translation>Tách tài khoản</translation>
        </message>
        <message>
            <source>Decide a tie</source>
            <translation>Phân định đồng hạng</translation>
        </message>
        <message>
            <source>A judge says something about a flag under their name, with a reason: give both.</source>
            <translation>Giám khảo cho ý kiến về cảnh báo bằng tên của mình, kèm lý do: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>Choose from 1 to %1 flags.</source>
            <translation>Hãy chọn từ 1 đến %1 cảnh báo.</translation>
        </message>
        <message>
            <source>One of these flags is settled already.</source>
            <translation>Một trong các cảnh báo này đã được xem xét xong.</translation>
        </message>
        <message>
            <source>One of these flags is open already.</source>
            <translation>Một trong các cảnh báo này vẫn đang mở.</translation>
        </message>
        <message>
            <source>Looking for flags was stopped.</source>
            <translation>Đã dừng việc tìm cảnh báo.</translation>
        </message>
        <message>
            <source>There is no such flag. Look for flags again.</source>
            <translation>Không có cảnh báo này. Hãy tìm lại cảnh báo.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again.</source>
            <translation>Kết quả tuần %1 đã hết hiệu lực: %2. Hãy xếp hạng lại.</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Lịch</translation>
        </message>
        <message>
            <source>A change of the schedule is recorded with a name and a reason: give both.</source>
            <translation>Thay đổi lịch phải ghi kèm họ tên và lý do: hãy nhập cả hai.</translation>
        </message>
        <message>
            <source>The reason has at most %1 characters.</source>
            <translation>Lý do dài tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>%1 has changed the schedule meanwhile: %2. Look at it again.</source>
            <translation>Trong lúc đó %1 đã thay đổi lịch: %2. Hãy xem lại.</translation>
        </message>
        <message>
            <source>The questions of this contest are sealed, and so will be those of the added round. Give the questions passphrase (--questions-passphrase-file, or the variable HOITHI_QUESTIONS_PASSPHRASE).</source>
            <translation>Bộ câu hỏi của Hội thi này được niêm phong, của tuần được thêm cũng vậy. Hãy nhập cụm mật khẩu bộ câu hỏi (--questions-passphrase-file, hoặc biến HOITHI_QUESTIONS_PASSPHRASE).</translation>
        </message>
        <message>
            <source>The schedule is like this already.</source>
            <translation>Lịch đã đúng như vậy.</translation>
        </message>
        <message>
            <source>%1; with %2</source>
            <translation>%1; phối hợp: %2</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Tuần thi</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Mốc kế hoạch</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Tính đến %1</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>Trang %1/%2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Round %1 was cancelled. Who holds it after all takes that back first (schedule restore-round).</source>
            <translation>Tuần %1 đã bị hủy. Nếu vẫn tổ chức, hãy khôi phục tuần này trước (schedule restore-round).</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Mốc %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>đã hủy</translation>
        </message>
        <message>
            <source>to be held</source>
            <translation>có tổ chức</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hoàn thành ngày</translation>
        </message>
        <message>
            <source>is not within the contest, which lasts from %1 to %2</source>
            <translation>nằm ngoài thời gian Hội thi, từ %1 đến %2</translation>
        </message>
        <message>
            <source>ends after the contest, which lasts to %1</source>
            <translation>kết thúc sau thời gian Hội thi, đến %1</translation>
        </message>
        <message>
            <source>overlaps “%1” from %2 to %3</source>
            <translation>trùng với “%1” từ %2 đến %3</translation>
        </message>
        <message>
            <source>“%1” does not follow at once: no round for a part of %2</source>
            <translation>“%1” không nối tiếp ngay: một phần ngày %2 không có tuần thi nào</translation>
        </message>
        <message>
            <source>“%1” does not follow at once: no round from %2 to %3</source>
            <translation>“%1” không nối tiếp ngay: từ %2 đến %3 không có tuần thi nào</translation>
        </message>
        <message>
            <source>opens on %1 and has neither a frozen paper nor an answer key</source>
            <translation>bắt đầu ngày %1 mà chưa có đề đã khóa hay đáp án</translation>
        </message>
        <message>
            <source>opens on %1, and no rule reading is in force for it</source>
            <translation>bắt đầu ngày %1 mà chưa có cách hiểu Thể lệ nào có hiệu lực</translation>
        </message>
        <message>
            <source>its papers have %1 questions, and the rules in force ask for %2</source>
            <translation>đề có %1 câu, trong khi Thể lệ đang áp dụng quy định %2 câu</translation>
        </message>
        <message>
            <source>overdue since %1, not marked as done</source>
            <translation>quá hạn %1, chưa ghi nhận hoàn thành</translation>
        </message>
        <message>
            <source>%1 is a public holiday: %2</source>
            <translation>%1 là ngày nghỉ lễ: %2</translation>
        </message>
        <message>
            <source>%1 is a day of the weekend</source>
            <translation>%1 là ngày nghỉ cuối tuần</translation>
        </message>
        <message>
            <source>“%1” needs a name.</source>
            <translation>“%1” cần có tên.</translation>
        </message>
        <message>
            <source>The name of “%1” is too long.</source>
            <translation>Tên của “%1” quá dài.</translation>
        </message>
        <message>
            <source>A milestone needs a number, as “1.2”.</source>
            <translation>Mốc cần có số thứ tự, ví dụ “1.2”.</translation>
        </message>
        <message>
            <source>A milestone’s number has at most %1 characters.</source>
            <translation>Số thứ tự của mốc dài tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>Who is in charge of “%1”, or a partner, has too long a name.</source>
            <translation>Tên đơn vị chủ trì hoặc phối hợp của “%1” quá dài.</translation>
        </message>
        <message>
            <source>“%1” needs a deadline.</source>
            <translation>“%1” cần có thời hạn.</translation>
        </message>
        <message>
            <source>“%1” would end before it begins.</source>
            <translation>“%1” sẽ kết thúc trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>“%1” has a day before 2000 or after 2099.</source>
            <translation>“%1” có ngày trước năm 2000 hoặc sau năm 2099.</translation>
        </message>
        <message>
            <source>Another milestone has the number of “%1”.</source>
            <translation>Một mốc khác đã có số thứ tự của “%1”.</translation>
        </message>
        <message>
            <source>“%1” does not follow the last one of the schedule.</source>
            <translation>“%1” không nối tiếp mục cuối của lịch.</translation>
        </message>
        <message>
            <source>The schedule has no room for “%1”.</source>
            <translation>Lịch không còn chỗ cho “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: submissions were imported into it. Which of them do not count, two judges decide.</source>
            <translation>Không thể hủy “%1”: đã nhập bài dự thi của tuần này. Bài nào không được tính do hai giám khảo quyết định.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: it was ranked.</source>
            <translation>Không thể hủy “%1”: đã xếp hạng.</translation>
        </message>
        <message>
            <source>“%1” cannot be cancelled: its question set was opened.</source>
            <translation>Không thể hủy “%1”: bộ câu hỏi đã được mở.</translation>
        </message>
        <message>
            <source>“%1” cannot open later than its question set was opened.</source>
            <translation>“%1” không thể bắt đầu muộn hơn lúc bộ câu hỏi được mở.</translation>
        </message>
        <message>
            <source>“%1” was ranked: it cannot be open again.</source>
            <translation>“%1” đã xếp hạng: không thể mở lại.</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>chưa đến</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>đang diễn ra</translation>
        </message>
        <message>
            <source>over</source>
            <translation>đã kết thúc</translation>
        </message>
        <message>
            <source>done</source>
            <translation>đã hoàn thành</translation>
        </message>
        <message>
            <source>late</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>New Year</source>
            <translation>Tết Dương lịch</translation>
        </message>
        <message>
            <source>Lunar New Year</source>
            <translation>Tết Nguyên đán</translation>
        </message>
        <message>
            <source>Hung Kings’ Commemoration Day</source>
            <translation>Giỗ Tổ Hùng Vương</translation>
        </message>
        <message>
            <source>Reunification Day</source>
            <translation>Ngày Chiến thắng 30/4</translation>
        </message>
        <message>
            <source>Labour Day</source>
            <translation>Ngày Quốc tế Lao động</translation>
        </message>
        <message>
            <source>National Day</source>
            <translation>Quốc khánh</translation>
        </message>
        <message>
            <source>the milestones’ partners and beginnings</source>
            <translation>đơn vị phối hợp và ngày bắt đầu của các mốc</translation>
        </message>
        <message>
            <source>change %1 of the schedule</source>
            <translation>thay đổi lịch số %1</translation>
        </message>
        <message>
            <source>version %1 of a round’s time</source>
            <translation>phiên bản thời gian tuần thi số %1</translation>
        </message>
        <message>
            <source>version %1 of a milestone</source>
            <translation>phiên bản mốc kế hoạch số %1</translation>
        </message>
        <message>
            <source>added round %1</source>
            <translation>tuần %1 được thêm</translation>
        </message>
        <message numerus="yes">
            <source>“%1” cannot be at this time: %Ln submission(s) that were accepted would be outside of it.</source>
            <translation>
                <numerusform>“%1” không thể ở thời gian này: %Ln bài đã được nhận sẽ nằm ngoài thời gian đó.</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has no entry %1.</source>
            <translation>Danh sách không xét giải không có mục %1.</translation>
        </message>
        <message>
            <source>Entry %1 of the roster is withdrawn already.</source>
            <translation>Mục %1 đã được rút khỏi danh sách không xét giải.</translation>
        </message>
        <message>
            <source>Somebody is taken out of the roster in a person&apos;s name and for a reason: give both.</source>
            <translation>Muốn rút người khỏi danh sách không xét giải phải ghi họ tên người rút và lý do: hãy nhập cả hai.</translation>
        </message>
        <message>
            <source>At most %1 people are taken out of the roster at once.</source>
            <translation>Mỗi lần chỉ rút tối đa %1 người khỏi danh sách không xét giải.</translation>
        </message>
        <message>
            <source>withdrawal %1 from the roster</source>
            <translation>lần rút thứ %1 khỏi danh sách không xét giải</translation>
        </message>
        <message>
            <source>No rules are approved yet. Approve them first (rules approve), or print a draft.</source>
            <translation>Chưa có thể lệ nào được phê duyệt. Hãy phê duyệt trước (rules approve), hoặc in bản dự thảo.</translation>
        </message>
        <message>
            <source>Prizes of earlier rounds bear on this one, and not all of them are ranked as they stand now. Rank the earlier rounds first.</source>
            <translation>Giải của các tuần trước ảnh hưởng đến tuần này, nhưng chưa phải tuần nào cũng đã xếp hạng theo dữ liệu hiện tại. Hãy xếp hạng các tuần trước đã.</translation>
        </message>
        <message>
            <source>The comparison was stopped.</source>
            <translation>Đã dừng so sánh.</translation>
        </message>
        <message>
            <source>There is no version %1 of the rules.</source>
            <translation>Không có thể lệ phiên bản %1.</translation>
        </message>
        <message>
            <source>Two to %1 rule books can be compared.</source>
            <translation>Có thể so sánh từ hai đến %1 bản thể lệ.</translation>
        </message>
        <message>
            <source>Version %1 of the rules was approved meanwhile. Nothing was recorded: compare yours with it, then approve again.</source>
            <translation>Thể lệ phiên bản %1 vừa được phê duyệt. Chưa ghi nhận gì: hãy đối chiếu bản của bạn với phiên bản đó rồi phê duyệt lại.</translation>
        </message>
        <message>
            <source>The result of round %1 is stale: %2. Rank it again before a tie is decided.</source>
            <translation>Kết quả tuần %1 hết hiệu lực: %2. Hãy xếp hạng lại trước khi phân định đồng hạng.</translation>
        </message>
        <message>
            <source>Round %1 was ranked again since you looked at it. Look at the new result first.</source>
            <translation>Tuần %1 đã được xếp hạng lại kể từ khi bạn xem. Hãy xem kết quả mới trước.</translation>
        </message>
        <message>
            <source>Something changed while round %1 was being looked through. Nothing was recorded: look at it again.</source>
            <translation>Có thay đổi trong lúc rà soát tuần %1. Chưa ghi gì: hãy xem lại.</translation>
        </message>
        <message>
            <source>its seed gives another order</source>
            <translation>số bốc thăm cho thứ tự khác</translation>
        </message>
        <message>
            <source>too few judges have signed what was declared final</source>
            <translation>kết quả được công nhận chính thức không có đủ chữ ký giám khảo</translation>
        </message>
        <message>
            <source>%1 has from 1 to %2 days.</source>
            <translation>%1 phải từ 1 đến %2 ngày.</translation>
        </message>
        <message>
            <source>%1 is too long: at most %2 letters are taken.</source>
            <translation>%1 quá dài: chỉ nhận tối đa %2 ký tự.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 hoặc %2</translation>
        </message>
        <message>
            <source>A complaint cannot have come in at that moment: it lies in the future, or before 2000.</source>
            <translation>Đơn không thể được nhận vào thời điểm đó: thời điểm ở tương lai hoặc trước năm 2000.</translation>
        </message>
        <message>
            <source>A complaint is opened only with a name and a reason: give both.</source>
            <translation>Chỉ mở xem đơn phúc tra khi có họ tên người xem và lý do: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Công văn trả lời</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Đã trả lời</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>Qua thư điện tử</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>Qua đường bưu điện</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Qua điện thoại</translation>
        </message>
        <message>
            <source>Complaint %1</source>
            <translation>Đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>Complaint %1 is decided already. Open it again first, with a reason.</source>
            <translation>Đơn phúc tra số %1 đã được kết luận. Trước hết phải mở lại đơn và nêu lý do.</translation>
        </message>
        <message>
            <source>Complaint %1 is not decided yet. A judge decides first, then it is answered.</source>
            <translation>Đơn phúc tra số %1 chưa có kết luận. Chỉ trả lời sau khi giám khảo đã kết luận.</translation>
        </message>
        <message>
            <source>Complaint %1 is open already.</source>
            <translation>Đơn phúc tra số %1 đang được xử lý.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Đã kết luận</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Sắp đến hạn</translation>
        </message>
        <message>
            <source>Eligibility</source>
            <translation>Điều kiện xét giải</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Trực tiếp</translation>
        </message>
        <message>
            <source>In the app</source>
            <translation>Qua ứng dụng</translation>
        </message>
        <message>
            <source>Key of a question</source>
            <translation>Đáp án câu hỏi</translation>
        </message>
        <message>
            <source>Link removed</source>
            <translation>Gỡ liên kết</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Đang xử lý</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Out of time</source>
            <translation>Quá thời hạn phúc tra</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn trả lời</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Chấp nhận một phần</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Thứ hạng</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Câu dự đoán</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải thưởng</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Không chấp nhận</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Điểm bài dự thi</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Nội dung khác</translation>
        </message>
        <message>
            <source>Submission linked</source>
            <translation>Liên kết bài dự thi</translation>
        </message>
        <message>
            <source>The address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>The complaint has no complainant: give the full name.</source>
            <translation>Đơn chưa có người nộp: hãy nêu họ và tên.</translation>
        </message>
        <message>
            <source>The complaint says nothing: give its text.</source>
            <translation>Đơn chưa có nội dung: hãy nêu nội dung đơn.</translation>
        </message>
        <message>
            <source>The full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>The phone number</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>The register has no complaint %1.</source>
            <translation>Sổ phúc tra không có đơn số %1.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>The text of the complaint</source>
            <translation>Nội dung đơn</translation>
        </message>
        <message>
            <source>The time for an answer</source>
            <translation>Thời hạn trả lời</translation>
        </message>
        <message>
            <source>The time to complain</source>
            <translation>Thời hạn phúc tra</translation>
        </message>
        <message>
            <source>This is recorded with a text: give the reason.</source>
            <translation>Việc này được ghi lại kèm nội dung: hãy nêu lý do.</translation>
        </message>
        <message>
            <source>This submission is linked with complaint %1 already.</source>
            <translation>Bài dự thi này đã được liên kết với đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>This submission is not linked with complaint %1.</source>
            <translation>Bài dự thi này không liên kết với đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Chấp nhận</translation>
        </message>
        <message>
            <source>What happens to a complaint is recorded under a name: give it.</source>
            <translation>Việc xử lý đơn phúc tra được ghi lại theo họ tên: hãy nêu họ tên.</translation>
        </message>
        <message>
            <source>Withdrawn by the complainant</source>
            <translation>Người nộp đơn đã rút đơn</translation>
        </message>
        <message>
            <source>a number before it is missing in the register</source>
            <translation>sổ bị khuyết số thứ tự liền trước</translation>
        </message>
        <message>
            <source>complaint %1</source>
            <translation>đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>it was registered before it came in</source>
            <translation>đơn được vào sổ trước khi nhận</translation>
        </message>
        <message>
            <source>its letter has the number of another one</source>
            <translation>công văn trả lời trùng số với công văn khác</translation>
        </message>
        <message>
            <source>its outcome names an audit entry that is no such decision</source>
            <translation>kết luận viện dẫn mục nhật ký không phải là quyết định giải quyết đơn</translation>
        </message>
        <message>
            <source>step %1 cannot follow what was before it</source>
            <translation>bước xử lý %1 không hợp lệ sau các bước trước đó</translation>
        </message>
        <message>
            <source>step %1 of a complaint</source>
            <translation>bước %1 của một đơn phúc tra</translation>
        </message>
        <message>
            <source>A letter is issued with its number and its date: give both.</source>
            <translation>Công văn được phát hành khi có số và ngày: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>A line of the letter</source>
            <translation>Một dòng của công văn</translation>
        </message>
        <message>
            <source>No letter has answered complaint %1 yet.</source>
            <translation>Chưa có công văn trả lời đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>Both are run %1. Name two different ones.</source>
            <translation>Cả hai đều là lần xếp hạng %1. Hãy chọn hai lần khác nhau.</translation>
        </message>
        <message>
            <source>Round %1 has no run %2. See which there are (runs list).</source>
            <translation>Tuần %1 không có lần xếp hạng %2. Hãy xem các lần đã có (runs list).</translation>
        </message>
        <message>
            <source>Run %1 cannot be compared: %2. Run “verify”, which tells what was altered.</source>
            <translation>Không thể so sánh lần xếp hạng %1: %2. Hãy chạy “verify” để biết chỗ nào đã bị sửa.</translation>
        </message>
        <message>
            <source>Several runs of round %1 begin with %2. Give more of the hash.</source>
            <translation>Tuần %1 có nhiều lần xếp hạng bắt đầu bằng %2. Hãy ghi mã dài hơn.</translation>
        </message>
        <message>
            <source>“%1” is too short to tell a run by: give at least %2 characters of its hash.</source>
            <translation>“%1” quá ngắn để xác định một lần xếp hạng: hãy ghi ít nhất %2 ký tự đầu của mã.</translation>
        </message>
        <message>
            <source>Looking at the effect on the prizes was stopped.</source>
            <translation>Đã dừng việc xem ảnh hưởng đến các giải.</translation>
        </message>
        <message>
            <source>Only decisions about submissions and accounts have an effect to look at here.</source>
            <translation>Chỉ quyết định về bài dự thi và tài khoản mới có ảnh hưởng để xem ở đây.</translation>
        </message>
        <message>
            <source>Others tie at place %1 by now than those you have looked at. Look at the tie again, then decide it.</source>
            <translation>Những người đồng hạng %1 nay đã khác với những người vừa được xem. Hãy xem lại rồi quyết định.</translation>
        </message>
        <message>
            <source>Something changed while the tie was being looked at. Nothing was recorded: look at it again.</source>
            <translation>Dữ liệu đã thay đổi trong khi xem xét trường hợp đồng hạng. Chưa ghi nhận gì: hãy xem lại.</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers and what is said in complaints are sealed. Give the passphrase (--passphrase-file, or the variable HOITHI_PASSPHRASE).</source>
            <translation>Số điện thoại, số căn cước và nội dung đơn phúc tra đã được niêm phong. Hãy cung cấp cụm mật khẩu (--passphrase-file, hoặc biến HOITHI_PASSPHRASE).</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 answers complaint %3 already. Give another number.</source>
            <translation>Công văn số %1 ngày %2 đã trả lời đơn phúc tra số %3. Hãy lấy số khác.</translation>
        </message>
        <message>
            <source>A letter&apos;s number has digits, and one letter behind them at most, as 12 or 12a. What follows it (/%1) is printed anyhow.</source>
            <translation>Số công văn gồm các chữ số, sau đó có thể có một chữ cái, ví dụ 12 hoặc 12a. Phần ký hiệu (/%1) được in sẵn.</translation>
        </message>
        <message>
            <source>Complaints that no judge has decided: no. %1. Decide and answer them first: once personal data is erased nobody can.</source>
            <translation>Còn đơn phúc tra chưa được giám khảo kết luận: số %1. Hãy kết luận và trả lời các đơn này trước: khi dữ liệu cá nhân đã xóa thì không ai làm được nữa.</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 answers complaint %3 already. Show and save that one as it was issued; before another answer a judge opens the complaint again.</source>
            <translation>Công văn số %1 ngày %2 đã trả lời đơn phúc tra số %3. Hãy xem và lưu lại công văn đã phát hành; muốn trả lời khác, giám khảo phải mở lại đơn trước.</translation>
        </message>
        <message>
            <source>Letter no. %1 of %2 was issued for complaint %3 before it was opened again. Give the new answer another number.</source>
            <translation>Công văn số %1 ngày %2 đã phát hành cho đơn phúc tra số %3 trước khi đơn được mở lại. Hãy lấy số khác cho công văn trả lời mới.</translation>
        </message>
        <message>
            <source>No such letter has answered complaint %1. Its steps tell what letters there were.</source>
            <translation>Không có công văn nào như vậy trả lời đơn phúc tra số %1. Xem diễn biến của đơn để biết các công văn đã phát hành.</translation>
        </message>
        <message>
            <source>The letter cannot have the date %1: complaint %2 was decided on %3, and today is %4. Give a day from the one to the other.</source>
            <translation>Công văn không thể ghi ngày %1: đơn phúc tra số %2 được kết luận ngày %3, hôm nay là ngày %4. Hãy ghi một ngày trong khoảng đó.</translation>
        </message>
        <message>
            <source>The letter names the linked submissions without their result. %1</source>
            <translation>Công văn nêu các bài dự thi liên quan nhưng không có kết quả của bài. %1</translation>
        </message>
        <message>
            <source>Audit entry %1 is from before complaint %2 came in: the complaint cannot have led to it. Name a later entry.</source>
            <translation>Mục nhật ký %1 có trước khi nhận đơn phúc tra %2 nên không thể là hệ quả của đơn này. Hãy chọn mục ghi sau đó.</translation>
        </message>
        <message>
            <source>it came in before 2000</source>
            <translation>đơn được nhận trước năm 2000</translation>
        </message>
        <message>
            <source>it tells of another act or another complaint than it is called by</source>
            <translation>mục ghi một việc khác hoặc một đơn phúc tra khác với tên gọi của nó</translation>
        </message>
        <message>
            <source>its answer cannot be due on the day that is stored</source>
            <translation>hạn trả lời đang lưu không thể là ngày đó</translation>
        </message>
        <message>
            <source>its letter is from a day that there is not</source>
            <translation>công văn trả lời đề một ngày không có thật</translation>
        </message>
        <message>
            <source>its outcome names an audit entry from before it came in</source>
            <translation>kết luận dẫn đến một mục nhật ký có trước khi nhận đơn</translation>
        </message>
        <message>
            <source>step %1 says nothing</source>
            <translation>bước %1 không có nội dung</translation>
        </message>
        <message>
            <source>the last day to complain cannot be the one that is stored</source>
            <translation>hạn cuối nhận phúc tra đang lưu không thể là ngày đó</translation>
        </message>
        <message>
            <source>what is said with step %1 cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</source>
            <translation>không đọc được nội dung của bước %1: phần niêm phong đã bị thay đổi, hoặc chưa từng được niêm phong bằng khóa của Hội thi này</translation>
        </message>
        <message>
            <source>who complains and what they say cannot be read: what is sealed of it was altered, or never sealed with the key of this contest</source>
            <translation>không đọc được người phúc tra và nội dung đơn: phần niêm phong đã bị thay đổi, hoặc chưa từng được niêm phong bằng khóa của Hội thi này</translation>
        </message>
        <message>
            <source>Complaint %1 is not out of time: it came in on %2, and the last day to complain was %3. Choose another outcome.</source>
            <translation>Đơn phúc tra số %1 không quá thời hạn: đơn được nhận ngày %2, hạn cuối để nộp đơn là ngày %3. Hãy chọn kết luận khác.</translation>
        </message>
        <message>
            <source>Complaint %1 is not out of time: when it came in, on %2, no result of its round was signed, so that no time to complain had begun. Choose another outcome.</source>
            <translation>Đơn phúc tra số %1 không quá thời hạn: khi nhận đơn ngày %2, kết quả tuần thi chưa được ký nên chưa tính thời hạn phúc tra. Hãy chọn kết luận khác.</translation>
        </message>
        <message>
            <source>Round %1 is not over: on a server it is ranked afterwards, and who would win is not told before.</source>
            <translation>Tuần %1 chưa kết thúc: trên máy chủ chỉ xếp hạng sau khi kết thúc, trước đó không cho biết ai sẽ đoạt giải.</translation>
        </message>
        <message>
            <source>The key was changed while the effect was being looked at. Nothing was recorded: look at it again.</source>
            <translation>Đáp án đã được thay đổi trong khi xem ảnh hưởng. Chưa ghi nhận gì: hãy xem lại.</translation>
        </message>
        <message>
            <source>The result is stale: %1. Rank the round again (rank).</source>
            <translation>Kết quả hết hiệu lực: %1. Hãy xếp hạng lại tuần này (rank).</translation>
        </message>
        <message>
            <source>The result has %1 of the %2 signatures it needs (sign).</source>
            <translation>Kết quả có %1/%2 chữ ký cần có (sign).</translation>
        </message>
        <message>
            <source>The round is not over yet (schedule show).</source>
            <translation>Tuần thi chưa kết thúc (schedule show).</translation>
        </message>
        <message>
            <source>Proposals about this round that wait for a second judge: %1. Carry them out, or take them back (people pending).</source>
            <translation>Số đề xuất về tuần này đang chờ giám khảo thứ hai: %1. Hãy thực hiện hoặc rút lại (people pending).</translation>
        </message>
        <message>
            <source>Review flags that concern a prize and are not settled: %1. Look at each (review flags --open).</source>
            <translation>Số cảnh báo liên quan giải chưa được xem xét: %1. Hãy xem từng cảnh báo (review flags --open).</translation>
        </message>
        <message>
            <source>Complaints about this round that no judge has decided: no. %1. Decide them (complaints list).</source>
            <translation>Đơn phúc tra về tuần thi này chưa có kết luận của giám khảo: số %1. Hãy kết luận các đơn đó (complaints list).</translation>
        </message>
        <message>
            <source>People tie for a prize at place %1. Let the judges decide (review ties).</source>
            <translation>Có người đồng hạng %1 ở mức có giải. Hãy để Ban Giám khảo phân định (review ties).</translation>
        </message>
        <message>
            <source>The round has not been ranked yet. Rank it (rank).</source>
            <translation>Tuần thi chưa được xếp hạng. Hãy xếp hạng (rank).</translation>
        </message>
        <message>
            <source>The round must then be ranked again and signed.</source>
            <translation>Sau đó phải xếp hạng lại tuần thi và ký.</translation>
        </message>
        <message>
            <source>The judges have settled one of these flags by a decision. As long as that holds, it takes no verdict.</source>
            <translation>Ban Giám khảo đã xử lý một trong các cảnh báo này bằng quyết định. Khi quyết định đó còn hiệu lực thì không ghi kết luận riêng cho cảnh báo đó.</translation>
        </message>
        <message>
            <source>the people it tells were withdrawn are not those withdrawn from the roster</source>
            <translation>những người mà mục này ghi là được rút không phải những người được rút khỏi danh sách không xét giải</translation>
        </message>
        <message>
            <source>the roster excludes other accounts of merged people</source>
            <translation>danh sách không xét giải loại trừ thêm hoặc bớt tài khoản của người có các tài khoản được gộp</translation>
        </message>
        <message>
            <source>These accounts still count as one person from round %1 on: %2. Other lists merge them: %3.</source>
            <translation>Từ tuần %1, các tài khoản sau vẫn được tính là một người: %2. Các danh sách khác gộp chúng: %3.</translation>
        </message>
        <message>
            <source>The list of accounts %1 no longer holds from round %2 on.</source>
            <translation>Từ tuần %2, danh sách gộp các tài khoản %1 không còn hiệu lực.</translation>
        </message>
        <message>
            <source>What is kept of the letter is no letter.</source>
            <translation>Nội dung lưu của công văn không phải là một công văn.</translation>
        </message>
        <message>
            <source>what is kept of letter %1 is not that letter</source>
            <translation>nội dung lưu của công văn số %1 không phải là công văn đó</translation>
        </message>
        <message>
            <source>Submission “%1” is of round %2, and the complaint is about round %3. Register a complaint about round %2 for it.</source>
            <translation>Bài dự thi “%1” thuộc tuần %2, còn đơn phúc tra về tuần %3. Hãy vào sổ một đơn phúc tra về tuần %2 cho bài này.</translation>
        </message>
        <message>
            <source>“%1” cannot be done on a day that has not come yet.</source>
            <translation>“%1” không thể hoàn thành vào một ngày chưa đến.</translation>
        </message>
        <message>
            <source>Earlier winners affect this round, but it cannot be ranked yet: %1</source>
            <translation>Người đoạt giải các tuần trước có ảnh hưởng đến tuần này, nhưng chưa xếp hạng được vì: %1</translation>
        </message>
        <message>
            <source>This round cannot be ranked yet, so nobody counts as having won in it: %1</source>
            <translation>Chưa xếp hạng được nên chưa tính ai đã đoạt giải ở tuần này, vì: %1</translation>
        </message>
        <message>
            <source>No effect can be told: %1</source>
            <translation>Chưa xác định được ảnh hưởng: %1</translation>
        </message>
        <message>
            <source>it holds submissions with values of a kind that the program does not write</source>
            <translation>có bài dự thi mang giá trị không thuộc loại mà chương trình ghi</translation>
        </message>
        <message>
            <source>to be done</source>
            <translation>cần thực hiện</translation>
        </message>
        <message>
            <source>A paper code has at most %1 characters, all of which can be seen.</source>
            <translation>Mã đề có tối đa %1 ký tự và không được chứa ký tự ẩn.</translation>
        </message>
        <message>
            <source>Who gets “%1” would stay undecided: of those named nobody who is left may win it after earlier rounds, but others who tie may. Name one of them.</source>
            <translation>Chưa xác định được ai nhận “%1”: trong số được nêu, người còn lại không ai được nhận giải này do kết quả các vòng trước, nhưng người đồng hạng khác thì được. Hãy nêu một người trong số đó.</translation>
        </message>
        <message>
            <source>withdrawal %1 of a batch</source>
            <translation>việc rút lại lần nhập, số %1</translation>
        </message>
        <message>
            <source>an imported file was withdrawn</source>
            <translation>một tệp đã nhập được rút lại</translation>
        </message>
        <message>
            <source>prizes of round %1 were given from result %2</source>
            <translation>giải của tuần %1 đã được trao theo kết quả %2</translation>
        </message>
        <message>
            <source>result %2 of round %1 is final</source>
            <translation>kết quả %2 của tuần %1 đã là kết quả cuối cùng</translation>
        </message>
        <message>
            <source>result %2 of round %1 is signed by %3</source>
            <translation>kết quả %2 của tuần %1 đã có chữ ký của %3</translation>
        </message>
        <message>
            <source>judges have decided a tie of submission “%1”</source>
            <translation>Ban Giám khảo đã phân định trường hợp đồng hạng có bài “%1”</translation>
        </message>
        <message>
            <source>There is no batch %1 in this contest.</source>
            <translation>Cuộc thi này không có lần nhập %1.</translation>
        </message>
        <message>
            <source>Batch %1 is withdrawn already.</source>
            <translation>Lần nhập %1 đã được rút lại.</translation>
        </message>
        <message>
            <source>Rows of later files that were stored already when these came in: %1 (%2). What of them only this file had brought counts no more until those files are imported again.</source>
            <translation>Số bản ghi của các tệp nhập sau đã có sẵn khi nhập: %1 (%2). Những bản ghi chỉ có nhờ tệp này sẽ không được tính nữa cho đến khi nhập lại các tệp đó.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>và %1 mục khác</translation>
        </message>
        <message>
            <source>A batch is withdrawn in a person&apos;s name and for a reason: give both.</source>
            <translation>Muốn rút lại một lần nhập phải ghi họ tên người rút và lý do: hãy nhập cả hai.</translation>
        </message>
        <message>
            <source>decision %1 about an agency</source>
            <translation>quyết định %1 về đơn vị</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>“%1” has no words, or too many, to name an agency.</source>
            <translation>“%1” không có từ nào, hoặc quá dài, để là tên một đơn vị.</translation>
        </message>
        <message>
            <source>One decision is about 1 to %1 texts.</source>
            <translation>Mỗi lần quyết định cho từ 1 đến %1 cách viết.</translation>
        </message>
        <message>
            <source>Agencies are decided in a person&apos;s name: give it.</source>
            <translation>Việc xác định đơn vị phải ghi tên người quyết định: hãy nhập tên.</translation>
        </message>
        <message>
            <source>The contest has no agency with the code “%1”.</source>
            <translation>Cuộc thi không có đơn vị nào mang mã “%1”.</translation>
        </message>
        <message>
            <source>Nothing is decided about “%1”.</source>
            <translation>Chưa có quyết định nào về “%1”.</translation>
        </message>
        <message>
            <source>Mapping profiles</source>
            <translation>Hồ sơ ánh xạ</translation>
        </message>
        <message>
            <source>mapping profile %1</source>
            <translation>hồ sơ ánh xạ số %1</translation>
        </message>
        <message>
            <source>%1 is no table with a header. Choose a CSV file or an Excel workbook.</source>
            <translation>%1 không phải bảng có dòng tiêu đề. Hãy chọn tệp CSV hoặc sổ tính Excel.</translation>
        </message>
        <message>
            <source>A mapping profile needs a name of at most %1 letters, without “/” and not ending in “.json”.</source>
            <translation>Hồ sơ ánh xạ cần có tên dài không quá %1 ký tự, không chứa “/” và không kết thúc bằng “.json”.</translation>
        </message>
        <message>
            <source>The guess leaves something open: %1 Decide it in the profile, and save that.</source>
            <translation>Phần suy đoán còn điều chưa rõ: %1 Hãy quyết định trong hồ sơ rồi lưu hồ sơ đó.</translation>
        </message>
        <message>
            <source>A mapping profile is saved in a person&apos;s name: give it.</source>
            <translation>Hồ sơ ánh xạ được lưu dưới tên một người: hãy cho biết tên.</translation>
        </message>
        <message>
            <source>There is no file and no mapping profile of the contest called “%1” (profile list).</source>
            <translation>Không có tệp cũng như hồ sơ ánh xạ nào của cuộc thi tên là “%1” (profile list).</translation>
        </message>
        <message>
            <source>%1 has other columns than the mapping profile “%2” was made for. %3 Look at it, and save the profile anew (profile guess).</source>
            <translation>%1 có các cột khác với khi lập hồ sơ ánh xạ “%2”. %3 Hãy xem lại và lưu hồ sơ mới (profile guess).</translation>
        </message>
        <message>
            <source>Guessed: %1. Left open: %2</source>
            <translation>Suy đoán: %1. Chưa rõ: %2</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>không có gì</translation>
        </message>
        <message>
            <source>nothing.</source>
            <translation>không có gì.</translation>
        </message>
        <message>
            <source>The mapping profiles “%1” and “%2” of the contest both fit %3. Name the one to use.</source>
            <translation>Hai hồ sơ ánh xạ “%1” và “%2” của cuộc thi đều khớp với %3. Hãy nêu hồ sơ cần dùng.</translation>
        </message>
        <message>
            <source>a formula without a result</source>
            <translation>công thức không có kết quả</translation>
        </message>
        <message>
            <source>%1: a formula without a result</source>
            <comment>a cell of a sheet</comment>
            <translation>%1: công thức không có kết quả</translation>
        </message>
        <message>
            <source>%1 has a header, but its mapping profile is for tables without one. Choose another profile, or save one for these columns (profile guess).</source>
            <translation>%1 có dòng tiêu đề, nhưng hồ sơ ánh xạ của tệp dành cho bảng không có tiêu đề. Hãy chọn hồ sơ khác, hoặc lưu hồ sơ cho các cột này (profile guess).</translation>
        </message>
        <message>
            <source>%1 may be a table without a header. The mapping profile “%2” is for one with as many columns, but cannot be told to be the right one: name it, if it is.</source>
            <translation>%1 có thể là bảng không có dòng tiêu đề. Hồ sơ ánh xạ “%2” dành cho bảng có cùng số cột, nhưng không thể biết có đúng là hồ sơ cần dùng hay không: nếu đúng, hãy nêu tên hồ sơ.</translation>
        </message>
        <message>
            <source>The columns of %1 have names of their own. %2 Look at the guess, and save a mapping profile first (profile guess).</source>
            <translation>Các cột của %1 có tên riêng. %2 Hãy xem phần suy đoán và lưu hồ sơ ánh xạ trước (profile guess).</translation>
        </message>
        <message>
            <source>The mapping profile reads answers by the wording of options, but round %1 has no paper of this contest. Have letters or numbers exported.</source>
            <translation>Hồ sơ ánh xạ đọc câu trả lời theo nội dung phương án, nhưng vòng %1 không có đề của cuộc thi này. Hãy xuất câu trả lời bằng chữ cái hoặc số.</translation>
        </message>
        <message>
            <source>What the backend sent and was kept for the import is no longer what it was. Fetch it again.</source>
            <translation>Dữ liệu hệ thống thi đã gửi, được giữ lại để nhập, không còn nguyên vẹn. Hãy tải lại.</translation>
        </message>
        <message>
            <source>What the backend sent cannot be kept until it is imported. Free some space in the folder for temporary files (%1).</source>
            <translation>Không giữ được dữ liệu hệ thống thi đã gửi cho đến khi nhập. Hãy giải phóng dung lượng trong thư mục tệp tạm (%1).</translation>
        </message>
        <message>
            <source>Two columns are chosen for “%1”. Choose one.</source>
            <translation>Hai cột cùng được chọn cho “%1”. Hãy chọn một.</translation>
        </message>
        <message>
            <source>No column is chosen for answer %1.</source>
            <translation>Chưa chọn cột cho câu trả lời %1.</translation>
        </message>
        <message>
            <source>Choose the column of “%1”.</source>
            <translation>Hãy chọn cột của “%1”.</translation>
        </message>
        <message>
            <source>Choose the column of the day that belongs to “%1”.</source>
            <translation>Hãy chọn cột ngày đi với “%1”.</translation>
        </message>
        <message>
            <source>No row of batch %1 was rejected.</source>
            <translation>Lần nhập %1 không có dòng nào bị loại.</translation>
        </message>
        <message>
            <source>%1 is not the file of batch %2: its bytes are others. Choose the file as it was imported (%3).</source>
            <translation>%1 không phải là tệp của lần nhập %2 vì nội dung khác. Hãy chọn đúng tệp như khi nhập (%3).</translation>
        </message>
        <message>
            <source>Let a row of a later file count</source>
            <translation>Tính theo bản ghi của tệp đến sau</translation>
        </message>
        <message>
            <source>Let what was stored before count again</source>
            <translation>Tính lại theo bản ghi đã lưu trước đó</translation>
        </message>
        <message>
            <source>The judges have invalidated submission “%1”. Take it back in first (review reinstate).</source>
            <translation>Giám khảo đã hủy kết quả bài dự thi “%1”. Trước hết hãy khôi phục bài này (review reinstate).</translation>
        </message>
        <message>
            <source>What counts of submission “%1” says the same as the row by now: nothing would change.</source>
            <translation>Bài dự thi “%1” hiện tính đã giống bản ghi này: sẽ không có gì thay đổi.</translation>
        </message>
        <message>
            <source>There is no conflict %1 that could be decided. Look at them first (conflicts list).</source>
            <translation>Không có bản ghi khác biệt số %1 cần quyết định. Trước hết hãy xem danh sách (conflicts list).</translation>
        </message>
        <message>
            <source>The row of submission “%1” counts already in place of what was stored.</source>
            <translation>Bản ghi của bài dự thi “%1” đã được tính thay cho bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>A judge has decided that what is stored of submission “%1” stays. Take that back first (conflicts undo).</source>
            <translation>Giám khảo đã quyết định giữ bản ghi đã lưu của bài dự thi “%1”. Trước hết hãy rút quyết định đó (conflicts undo).</translation>
        </message>
        <message>
            <source>Nothing counts any more under the id “%1” that the row could take the place of. Import its file again.</source>
            <translation>Không còn bản ghi nào mang mã “%1” được tính để thay thế. Hãy nhập lại tệp có bản ghi này.</translation>
        </message>
        <message>
            <source>Nothing is decided about this row.</source>
            <translation>Chưa có quyết định nào về bản ghi này.</translation>
        </message>
        <message>
            <source>Another row counts by now in place of this row of submission “%1”. Take that back first (conflicts undo).</source>
            <translation>Hiện đã có bản ghi khác được tính thay cho bản ghi này của bài dự thi “%1”. Trước hết hãy rút quyết định đó (conflicts undo).</translation>
        </message>
        <message>
            <source>A judge decides a conflict in their name and for a reason: give both.</source>
            <translation>Giám khảo quyết định bản ghi khác biệt phải ghi tên mình và nêu lý do: hãy nhập cả hai.</translation>
        </message>
        <message>
            <source>A judge decides this alone: name one.</source>
            <translation>Việc này do một giám khảo quyết định: chỉ nêu một người.</translation>
        </message>
        <message>
            <source>A judge has decided this already.</source>
            <translation>Giám khảo đã quyết định việc này.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Take that back first (conflicts undo).</source>
            <translation>Bản ghi đến sau đang được tính thay cho bản ghi đã lưu. Trước hết hãy rút quyết định đó (conflicts undo).</translation>
        </message>
        <message>
            <source>Of submission “%1” the row of %2, line %3, counts in place of what is stored.</source>
            <translation>Với bài dự thi “%1”, tính theo bản ghi ở tệp %2, dòng %3, thay cho bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>Of submission “%1” what was stored before counts again, in place of the row of %2, line %3.</source>
            <translation>Với bài dự thi “%1”, tính lại theo bản ghi đã lưu trước đó, thay cho bản ghi ở tệp %2, dòng %3.</translation>
        </message>
        <message>
            <source>The row belongs to round %1. What it wins there shows once it is decided and that round is ranked again.</source>
            <translation>Bản ghi này thuộc tuần %1. Kết quả ở tuần đó chỉ biết được sau khi quyết định và xếp hạng lại tuần đó.</translation>
        </message>
        <message>
            <source>Line %1 of batch %2 is no conflict that could be decided. Look at them first (conflicts list).</source>
            <translation>Dòng %1 của lần nhập %2 không phải là bản ghi khác biệt cần quyết định. Trước hết hãy xem danh sách (conflicts list).</translation>
        </message>
        <message>
            <source>it was sent outside of the round's time</source>
            <translation>bài được nộp ngoài thời gian của tuần thi</translation>
        </message>
        <message>
            <source>its paper is none of the round's</source>
            <translation>đề thi không thuộc tuần này</translation>
        </message>
        <message>
            <source>its answers do not fit the round's paper</source>
            <translation>các câu trả lời không khớp với đề thi của tuần</translation>
        </message>
        <message>
            <source>The row of submission “%1” can no longer count: %2. What is stored stays (conflicts decide --keep).</source>
            <translation>Bản ghi của bài dự thi “%1” không còn tính được: %2. Hãy giữ bản ghi đã lưu (conflicts decide --keep).</translation>
        </message>
        <message>
            <source>judges let a later row of submission “%1” count (conflicts undo)</source>
            <translation>giám khảo đã quyết định tính theo bản ghi đến sau của bài dự thi “%1” (conflicts undo)</translation>
        </message>
        <message>
            <source>the judges took a row of a later file in place of a submission, or took that back</source>
            <translation>giám khảo đã tính theo bản ghi của tệp đến sau thay cho bài dự thi, hoặc rút quyết định đó</translation>
        </message>
        <message>
            <source>Rows of imported files that differ from what was stored before, and no judge has decided: %1. Decide them (conflicts list).</source>
            <translation>Số bản ghi của các tệp đã nhập khác với bản ghi đã lưu mà giám khảo chưa quyết định: %1. Hãy quyết định (conflicts list).</translation>
        </message>
        <message>
            <source>decision %1 about a conflicting row</source>
            <translation>quyết định %1 về một bản ghi khác biệt</translation>
        </message>
        <message>
            <source>The file %1 is empty.</source>
            <translation>Tệp %1 trống.</translation>
        </message>
        <message>
            <source>Something is published there already that is not from this contest, or was changed since. Nothing was replaced. Find out whose it is before this takes its place (--replace).</source>
            <translation>Tại đó đã có nội dung không phải do cuộc thi này công bố, hoặc đã bị sửa sau khi công bố. Chưa thay thế gì. Hãy tìm hiểu nội dung đó của ai trước khi thay thế (--replace).</translation>
        </message>
        <message>
            <source>The paper of round %1 is not frozen: it may still change. Freeze it first (paper freeze).</source>
            <translation>Đề của vòng %1 chưa khóa nên vẫn có thể thay đổi. Hãy khóa đề trước (paper freeze).</translation>
        </message>
        <message>
            <source>The result of round %1 is signed, but not declared final yet: only a final one is published (review finalise).</source>
            <translation>Kết quả vòng %1 đã ký nhưng chưa được công nhận chính thức: chỉ công bố kết quả chính thức (review finalise).</translation>
        </message>
        <message>
            <source>Of %1 rejected rows, %2 were found in %3 as it is read now. Name the mapping profile that it was imported with; where several rows stand on one line, they can be told only while key, schedule and roster are as they were.</source>
            <translation>Trong %1 dòng bị loại, đọc %3 theo cách hiện nay tìm được %2 dòng. Hãy nêu hồ sơ ánh xạ đã dùng khi nhập; nếu nhiều bài dự thi nằm trên một dòng thì chỉ phân biệt được khi đáp án, lịch thi và danh sách không xét giải vẫn như lúc nhập.</translation>
        </message>
        <message>
            <source>%1, sheet “%2”</source>
            <translation>%1, trang tính “%2”</translation>
        </message>
        <message>
            <source>%1 does not hold “%2”. Choose the file as it was when it was read.</source>
            <translation>%1 không chứa “%2”. Hãy chọn tệp đúng như khi đã đọc.</translation>
        </message>
        <message>
            <source>A name in several columns needs them all: part 1, part 2, and so on.</source>
            <translation>Họ tên nằm ở nhiều cột thì phải chọn đủ: phần 1, phần 2, v.v.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Không ghi được %1: %2</translation>
        </message>
        <message>
            <source>A change of the agencies is recorded with a name and a reason: give both.</source>
            <translation>Thay đổi danh sách đơn vị phải ghi tên người thực hiện và lý do: hãy nêu cả hai.</translation>
        </message>
        <message>
            <source>%1 has changed the agencies meanwhile: %2. Look at them again.</source>
            <translation>Trong lúc đó %1 đã thay đổi danh sách đơn vị: %2. Hãy xem lại.</translation>
        </message>
        <message>
            <source>One change is about 1 to %1 agencies.</source>
            <translation>Mỗi thay đổi gồm từ 1 đến %1 đơn vị.</translation>
        </message>
        <message>
            <source>There is no change %1 of the agencies.</source>
            <translation>Không có thay đổi %1 của danh sách đơn vị.</translation>
        </message>
        <message>
            <source>Change %1 of the agencies is not in force, so it cannot be taken back.</source>
            <translation>Thay đổi %1 của danh sách đơn vị không còn hiệu lực nên không thể rút lại.</translation>
        </message>
        <message>
            <source>none</source>
            <comment>of an agency&apos;s fields</comment>
            <translation>không có</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a change of an agency</comment>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>name</source>
            <comment>of an agency</comment>
            <translation>tên</translation>
        </message>
        <message>
            <source>kind</source>
            <comment>of an agency</comment>
            <translation>loại</translation>
        </message>
        <message>
            <source>bloc</source>
            <comment>of an agency</comment>
            <translation>khối</translation>
        </message>
        <message>
            <source>agency above</source>
            <translation>đơn vị cấp trên</translation>
        </message>
        <message>
            <source>also read: “%1”</source>
            <translation>thêm tên gọi: “%1”</translation>
        </message>
        <message>
            <source>no longer read: “%1”</source>
            <translation>bỏ tên gọi: “%1”</translation>
        </message>
        <message>
            <source>no longer another name, but still read as its name or a former one: “%1”</source>
            <translation>không còn là tên gọi khác, nhưng vẫn được nhận ra vì là tên hiện nay hoặc tên cũ: “%1”</translation>
        </message>
        <message>
            <source>counted again</source>
            <translation>lại được tính</translation>
        </message>
        <message>
            <source>no longer counted</source>
            <translation>không tính nữa</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>đầu hội thi</translation>
        </message>
        <message>
            <source>new: “%1”</source>
            <translation>mới: “%1”</translation>
        </message>
        <message>
            <source>merged into %1 from %2</source>
            <translation>sáp nhập vào %1 từ %2</translation>
        </message>
        <message>
            <source>no longer merged into %1</source>
            <translation>không còn sáp nhập vào %1</translation>
        </message>
        <message>
            <source>headcount %1 from %2</source>
            <translation>%1 người, từ %2</translation>
        </message>
        <message>
            <source>An agency has a code of 1 to 64 characters.</source>
            <translation>Mã đơn vị có từ 1 đến 64 ký tự.</translation>
        </message>
        <message>
            <source>An agency has a name of 1 to 300 characters.</source>
            <translation>Tên đơn vị có từ 1 đến 300 ký tự.</translation>
        </message>
        <message>
            <source>The kind, the bloc or the other names are too long.</source>
            <translation>Loại, khối hoặc các tên khác quá dài.</translation>
        </message>
        <message>
            <source>A line before it has the same code: keep one of them.</source>
            <translation>Một dòng phía trên có cùng mã: chỉ giữ một dòng.</translation>
        </message>
        <message>
            <source>The code has characters that nobody sees: type it anew.</source>
            <translation>Mã có ký tự không nhìn thấy được: hãy gõ lại mã.</translation>
        </message>
        <message>
            <source>An agency has this code in other capital or small letters: write it as there.</source>
            <translation>Đã có đơn vị mang mã này, chỉ khác chữ hoa, chữ thường: hãy ghi đúng như mã đó.</translation>
        </message>
        <message>
            <source>An agency has this code as “%1”: write it so.</source>
            <translation>Đã có đơn vị mang mã này, ghi là “%1”: hãy ghi đúng như vậy.</translation>
        </message>
        <message>
            <source>The line has more cells than the header: put a value that has commas in quotes.</source>
            <translation>Dòng có nhiều ô hơn dòng tiêu đề: hãy đặt giá trị có dấu phẩy trong dấu ngoặc kép.</translation>
        </message>
        <message>
            <source>No agency has the code of the agency above: correct it, or add that agency.</source>
            <translation>Không có đơn vị nào mang mã của đơn vị cấp trên: hãy sửa lại hoặc thêm đơn vị đó.</translation>
        </message>
        <message>
            <source>No agency has the code that it is merged into: correct it, or add that agency.</source>
            <translation>Không có đơn vị nào mang mã của đơn vị tiếp nhận: hãy sửa lại hoặc thêm đơn vị đó.</translation>
        </message>
        <message>
            <source>A merger has a day from which it holds: give it.</source>
            <translation>Sáp nhập phải có ngày bắt đầu: hãy nêu ngày.</translation>
        </message>
        <message>
            <source>A day is written 2026-07-01 or 01/07/2026, from 2000 to 2099.</source>
            <translation>Ngày viết dạng 2026-07-01 hoặc 01/07/2026, từ năm 2000 đến 2099.</translation>
        </message>
        <message>
            <source>A headcount is a whole number from 0 to 10,000,000.</source>
            <translation>Số người là số nguyên từ 0 đến 10.000.000.</translation>
        </message>
        <message>
            <source>The agency has a headcount with a day already: say from which day the new one holds.</source>
            <translation>Đơn vị đã có số người kèm ngày: hãy nêu số mới tính từ ngày nào.</translation>
        </message>
        <message>
            <source>“Counted” is yes or no.</source>
            <translation>“Được tính” là có hoặc không.</translation>
        </message>
        <message>
            <source>Agencies cannot be merged into each other, or stand above each other, in a circle.</source>
            <translation>Các đơn vị không thể sáp nhập vòng tròn hoặc là cấp trên vòng tròn của nhau.</translation>
        </message>
        <message>
            <source>A later change rests on it: take that back first.</source>
            <translation>Có thay đổi sau dựa trên thay đổi này: hãy rút lại thay đổi sau trước.</translation>
        </message>
        <message>
            <source>change %1 of the agencies</source>
            <translation>thay đổi %1 của danh sách đơn vị</translation>
        </message>
        <message>
            <source>version %1 of an agency</source>
            <translation>phiên bản %1 của một đơn vị</translation>
        </message>
        <message>
            <source>merger %1 of agencies</source>
            <translation>sáp nhập đơn vị số %1</translation>
        </message>
        <message>
            <source>headcount %1 of an agency</source>
            <translation>số người của đơn vị, bản ghi %1</translation>
        </message>
        <message>
            <source>added agency %1</source>
            <translation>đơn vị thêm mới %1</translation>
        </message>
        <message>
            <source>The rejected rows cannot be called %1: they come out in the form of the file that was imported. Give a name that ends in %2.</source>
            <translation>Không ghi được các dòng bị loại vào %1: các dòng được ghi ra theo đúng dạng của tệp đã nhập. Hãy đặt tên tệp có đuôi %2.</translation>
        </message>
        <message>
            <source>The columns stand in line %1; set the header line.</source>
            <translation>Các cột nằm ở dòng %1; hãy đặt lại dòng tiêu đề.</translation>
        </message>
        <message>
            <source>The last round closes on %1: what holds from a later day changes no figure. This is so for %2.</source>
            <translation>Tuần cuối đóng ngày %1: thay đổi có hiệu lực sau ngày đó không làm thay đổi số liệu nào. Áp dụng cho %2.</translation>
        </message>
        <message>
            <source>The headcount is below the number of people who took part: %1. Check it.</source>
            <translation>Số biên chế ít hơn số người đã dự thi: %1. Hãy kiểm tra lại.</translation>
        </message>
        <message>
            <source>An agency cannot be merged into itself: give another one.</source>
            <translation>Không thể sáp nhập một đơn vị vào chính nó: hãy chọn đơn vị khác.</translation>
        </message>
        <message>
            <source>No agency of the contest has this bloc.</source>
            <translation>Không có đơn vị nào của hội thi thuộc khối này.</translation>
        </message>
        <message>
            <source>No agency of the contest has this bloc. There are: %1.</source>
            <translation>Không có đơn vị nào của hội thi thuộc khối này. Các khối hiện có: %1.</translation>
        </message>
        <message>
            <source>result %2 of round %1, which is stale, is signed by %3</source>
            <translation>kết quả %2 của tuần %1, nay đã hết hiệu lực, có chữ ký của %3</translation>
        </message>
        <message>
            <source>judges have invalidated submission “%1” (review reinstate)</source>
            <translation>Ban Giám khảo đã hủy kết quả bài “%1” (review reinstate)</translation>
        </message>
        <message>
            <source>complaint %1 is linked to submission “%2” (complaints unlink)</source>
            <translation>khiếu nại %1 có liên kết với bài “%2” (complaints unlink)</translation>
        </message>
        <message>
            <source>“%1” (batch %2) cannot be withdrawn, since something rests on it: %3.</source>
            <translation>Không rút lại được “%1” (lần nhập %2) vì đang có nội dung dựa vào: %3.</translation>
        </message>
        <message>
            <source>Signatures, prizes and final results are never taken back, so this file stays. Judges can take single submissions out (review invalidate), or let rows of the right file, imported beside it, count in their place (conflicts decide). Then rank and sign the round again.</source>
            <translation>Chữ ký, giải đã trao và kết quả chính thức không bao giờ được rút lại, nên tệp này vẫn còn. Ban Giám khảo có thể hủy kết quả từng bài (review invalidate), hoặc nhập thêm tệp đúng rồi quyết định tính theo bản ghi của tệp đó (conflicts decide). Sau đó xếp hạng và ký lại tuần thi.</translation>
        </message>
        <message>
            <source>Audit entry %1 is no decision that a complaint can have led to: a changed key, a submission, accounts, a tie, a row that differs, agencies, the roster or the rules.</source>
            <translation>Mục nhật ký %1 không phải là quyết định giải quyết đơn: sửa đáp án, bài dự thi, tài khoản, đồng hạng, bản ghi khác nhau, đơn vị, danh sách không xét giải hoặc thể lệ.</translation>
        </message>
        <message>
            <source>There is no room for what an import notes of so many rows. Free some space in the folder for temporary files (%1).</source>
            <translation>Không đủ chỗ để ghi tạm khi nhập số bản ghi lớn như vậy. Hãy giải phóng dung lượng ở thư mục tạm (%1).</translation>
        </message>
        <message>
            <source>One file brings more than %1 new submissions. Divide it, and import the parts.</source>
            <translation>Một tệp có hơn %1 bài dự thi mới. Hãy chia tệp rồi nhập từng phần.</translation>
        </message>
    </context>
    <context>
        <name>StageIssueTableModel</name>
        <message>
            <source>Place in the file</source>
            <translation>Vị trí trong tệp</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Câu</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Lỗi</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Cần xem</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Mất</translation>
        </message>
    </context>
    <context>
        <name>StageTexts</name>
        <message>
            <source>Left out: has errors</source>
            <translation>Không nhập: có lỗi</translation>
        </message>
        <message>
            <source>Left out: already in the bank</source>
            <translation>Không nhập: đã có trong ngân hàng</translation>
        </message>
        <message>
            <source>Left out: equal to question %1 of the file</source>
            <translation>Không nhập: trùng câu %1 của tệp</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Bạn đã bỏ</translation>
        </message>
        <message>
            <source>Is taken</source>
            <translation>Được nhận</translation>
        </message>
        <message>
            <source>Equal to question %1 of the bank</source>
            <translation>Trùng câu %1 của ngân hàng</translation>
        </message>
        <message>
            <source>Equal to question %1 of the file</source>
            <translation>Trùng câu %1 của tệp</translation>
        </message>
        <message>
            <source>Like question %1 of the bank (%2)</source>
            <translation>Gần trùng câu %1 của ngân hàng (%2)</translation>
        </message>
        <message>
            <source>Like question %1 of the file (%2)</source>
            <translation>Gần trùng câu %1 của tệp (%2)</translation>
        </message>
        <message>
            <source>Aiken holds a text, the options and one right answer. Explanations, sources, topics, tags and images stay behind, and questions with several right answers are left out.</source>
            <translation>Aiken giữ nội dung, các phương án và một đáp án đúng. Không giữ giải thích, văn bản nguồn, chủ đề, từ khóa, hình ảnh; câu có nhiều đáp án đúng bị bỏ qua.</translation>
        </message>
        <message>
            <source>GIFT holds everything but images. What it has no place for stands in comments, which other programs pass over.</source>
            <translation>GIFT giữ mọi thứ trừ hình ảnh. Phần GIFT không có chỗ ghi được đưa vào chú thích, chương trình khác bỏ qua.</translation>
        </message>
        <message>
            <source>Excel holds one question in each row, to be read and changed by anybody. Images stay behind.</source>
            <translation>Excel giữ mỗi câu hỏi trên một dòng, ai cũng đọc và sửa được. Không giữ hình ảnh.</translation>
        </message>
        <message>
            <source>Moodle XML holds everything that the bank has, images too.</source>
            <translation>Moodle XML giữ mọi thứ có trong ngân hàng, kể cả hình ảnh.</translation>
        </message>
        <message>
            <source>QTI holds everything that the bank has, images too, in one package (.zip).</source>
            <translation>QTI giữ mọi thứ có trong ngân hàng, kể cả hình ảnh, trong một gói (.zip).</translation>
        </message>
        <message>
            <source>with errors: %1</source>
            <translation>có lỗi: %1</translation>
        </message>
        <message>
            <source>could not be read as questions: %1</source>
            <translation>không đọc được thành câu hỏi: %1</translation>
        </message>
        <message>
            <source>already in the bank: %1</source>
            <translation>đã có trong ngân hàng: %1</translation>
        </message>
        <message>
            <source>twice in the file: %1</source>
            <translation>lặp lại trong tệp: %1</translation>
        </message>
        <message>
            <source>by you: %1</source>
            <translation>bạn đã bỏ: %1</translation>
        </message>
    </context>
    <context>
        <name>StagedQuestionTableModel</name>
        <message>
            <source>No.</source>
            <translation>Câu</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Đáp án</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Phương án</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Vấn đề</translation>
        </message>
        <message>
            <source>Like others</source>
            <translation>Giống câu khác</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>Vị trí trong tệp</translation>
        </message>
    </context>
    <context>
        <name>StandingTableModel</name>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Câu đúng</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp bài lúc</translation>
        </message>
        <message>
            <source>Duration (h:m:s)</source>
            <translation>Thời gian làm bài (giờ:phút:giây)</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>The contest file was moved or deleted while it was in use: nothing was stored. Open it again.</source>
            <translation>Tệp Hội thi đã bị di chuyển hoặc xóa trong khi đang dùng: chưa lưu được gì. Hãy mở lại Hội thi.</translation>
        </message>
        <message>
            <source>“%1” could not be written. Check the folder and the free space.</source>
            <translation>Không ghi được “%1”. Hãy kiểm tra thư mục và dung lượng còn trống.</translation>
        </message>
        <message>
            <source>A contest cannot be backed up onto itself. Choose another file.</source>
            <translation>Không thể sao lưu Hội thi đè lên chính nó. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>“%1” holds no contest. Create one first.</source>
            <translation>“%1” không chứa Hội thi nào. Hãy tạo Hội thi trước.</translation>
        </message>
        <message>
            <source>“%1” holds a contest already. Open it, or choose another store.</source>
            <translation>“%1” đã chứa một Hội thi. Hãy mở Hội thi đó hoặc chọn kho dữ liệu khác.</translation>
        </message>
        <message>
            <source>There is no file “%1”. Check the name and the folder.</source>
            <translation>Không có tệp “%1”. Hãy kiểm tra tên tệp và thư mục.</translation>
        </message>
        <message>
            <source>“%1” is not a contest file.</source>
            <translation>“%1” không phải là tệp Hội thi.</translation>
        </message>
        <message>
            <source>“%1” exists already and is no contest file. Choose another name.</source>
            <translation>“%1” đã tồn tại và không phải là tệp Hội thi. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>The program is incomplete.</source>
            <translation>Chương trình không đầy đủ.</translation>
        </message>
        <message>
            <source>“%1” was written by a newer version of this program. Update the program to open it.</source>
            <translation>“%1” được ghi bằng phiên bản mới hơn của chương trình này. Hãy cập nhật chương trình để mở.</translation>
        </message>
        <message>
            <source>Somebody else has written to “%1” meanwhile. Open it again.</source>
            <translation>Trong lúc đó đã có người khác ghi vào “%1”. Hãy mở lại.</translation>
        </message>
        <message>
            <source>A shared store is named like postgresql://user@host:5432/database; its password belongs into ~/.pgpass.</source>
            <translation>Kho dữ liệu dùng chung được đặt tên theo dạng postgresql://user@host:5432/database; mật khẩu phải để trong ~/.pgpass.</translation>
        </message>
        <message>
            <source>The server “%1” is older than PostgreSQL 15. Update it first.</source>
            <translation>Máy chủ “%1” cũ hơn PostgreSQL 15. Hãy cập nhật máy chủ trước.</translation>
        </message>
        <message>
            <source>Somebody else has worked on the contest meanwhile. Try again.</source>
            <translation>Trong lúc đó đã có người khác làm việc với Hội thi. Hãy thử lại.</translation>
        </message>
        <message>
            <source>The contest has no round %1. Choose one of its rounds.</source>
            <translation>Hội thi không có tuần %1. Hãy chọn một trong các tuần của Hội thi.</translation>
        </message>
        <message>
            <source>The key has changed since. Look at it again before changing it.</source>
            <translation>Đáp án đã thay đổi từ lúc đó. Hãy xem lại trước khi điều chỉnh.</translation>
        </message>
        <message>
            <source>The rule book has changed since. Read it again before approving a new version.</source>
            <translation>Thể lệ đã thay đổi từ lúc đó. Hãy đọc lại trước khi phê duyệt phiên bản mới.</translation>
        </message>
        <message>
            <source>There is no such ranking run.</source>
            <translation>Không có lần xếp hạng này.</translation>
        </message>
        <message>
            <source>A stored standing is damaged. Restore the contest from a backup.</source>
            <translation>Một bảng xếp hạng đã lưu bị hỏng. Hãy khôi phục Hội thi từ bản sao lưu.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened safely here. Copy it to a local folder.</source>
            <translation>Không thể mở “%1” an toàn ở vị trí này. Hãy sao chép vào thư mục trên máy.</translation>
        </message>
        <message>
            <source>“%1” cannot be opened. Check the folder and its permissions.</source>
            <translation>Không mở được “%1”. Hãy kiểm tra thư mục và quyền truy cập.</translation>
        </message>
        <message>
            <source>The database library refuses its defensive mode.</source>
            <translation>Thư viện cơ sở dữ liệu không bật được chế độ phòng vệ.</translation>
        </message>
        <message>
            <source>Recorded facts are never changed. Record a correction instead.</source>
            <translation>Dữ liệu đã ghi nhận không bao giờ được sửa đổi. Hãy ghi nhận nội dung đính chính.</translation>
        </message>
        <message>
            <source>This is recorded already.</source>
            <translation>Nội dung này đã được ghi nhận.</translation>
        </message>
        <message>
            <source>The contest does not allow this value. Check what was entered.</source>
            <translation>Hội thi không cho phép giá trị này. Hãy kiểm tra nội dung đã nhập.</translation>
        </message>
        <message>
            <source>Somebody else is writing to the contest. Try again in a moment.</source>
            <translation>Người khác đang ghi dữ liệu vào Hội thi. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>This needs more memory than there is. Close other programs and try again.</source>
            <translation>Không đủ bộ nhớ để thực hiện. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space and try again.</source>
            <translation>Ổ đĩa đã đầy. Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
        </message>
        <message>
            <source>The contest file cannot be read or written. Check the disk and the folder.</source>
            <translation>Không đọc hoặc ghi được tệp Hội thi. Hãy kiểm tra ổ đĩa và thư mục.</translation>
        </message>
        <message>
            <source>You may not write to this contest. Ask its administrator.</source>
            <translation>Ông/Bà không có quyền ghi vào Hội thi này. Hãy liên hệ người quản trị.</translation>
        </message>
        <message>
            <source>This is not a contest file.</source>
            <translation>Đây không phải là tệp Hội thi.</translation>
        </message>
        <message>
            <source>You may not make a contest in this database: that takes its ownership, or CREATE on it. Ask the server&apos;s administrator (docs/server.md).</source>
            <translation>Bạn không có quyền tạo Hội thi trong cơ sở dữ liệu này: cần là chủ sở hữu hoặc có quyền CREATE trên cơ sở dữ liệu. Hãy liên hệ người quản trị máy chủ (docs/server.md).</translation>
        </message>
        <message>
            <source>The contest is damaged. Restore it from a backup.</source>
            <translation>Dữ liệu Hội thi bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
        </message>
        <message>
            <source>The contest's database refused a statement. Copy the details for support.</source>
            <translation>Cơ sở dữ liệu của Hội thi từ chối một câu lệnh. Hãy sao chép thông tin chi tiết để gửi bộ phận hỗ trợ.</translation>
        </message>
        <message>
            <source>A submission is missing. Check the contest's integrity.</source>
            <translation>Thiếu một bài dự thi. Hãy kiểm tra tính toàn vẹn của Hội thi.</translation>
        </message>
        <message>
            <source>“%1” exists already and is no backup of this contest. Choose another name.</source>
            <translation>“%1” đã tồn tại và không phải là bản sao lưu của Hội thi này. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>You are not entered as a member of this contest, or not under this name. Ask its administrator.</source>
            <translation>Bạn chưa được ghi là thành viên của Hội thi này, hoặc không phải với tên này. Hãy liên hệ người quản trị.</translation>
        </message>
        <message>
            <source>Two people decide this together, each under their own login.</source>
            <translation>Việc này do hai người cùng quyết định, mỗi người bằng tài khoản đăng nhập của mình.</translation>
        </message>
        <message>
            <source>The server does not have the roles of HoiThi yet, and you may not make them. Ask its administrator (docs/server.md).</source>
            <translation>Máy chủ chưa có các vai trò của HoiThi và bạn không có quyền tạo. Hãy liên hệ người quản trị máy chủ (docs/server.md).</translation>
        </message>
        <message>
            <source>The copy does not match the records in it. It was kept as “%1”: %2</source>
            <translation>Bản sao không khớp với nhật ký của chính nó. Bản sao được giữ lại với tên “%1”: %2</translation>
        </message>
        <message>
            <source>Nothing can be read from “%1” any more. Restore the contest from a backup.</source>
            <translation>Không còn đọc được gì từ “%1”. Hãy khôi phục Hội thi từ bản sao lưu.</translation>
        </message>
        <message>
            <source>Saving what can be read was stopped.</source>
            <translation>Việc lưu lại phần còn đọc được đã dừng.</translation>
        </message>
        <message>
            <source>“%1” cannot be copied. Check that it can be read, and the free space.</source>
            <translation>Không sao chép được “%1”. Hãy kiểm tra quyền đọc và dung lượng trống.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name.</source>
            <translation>“%1” đã có. Hãy chọn tên khác.</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Check the folder.</source>
            <translation>Không ghi được “%1”. Hãy kiểm tra thư mục.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was copied.</source>
            <translation>Đã hủy: chưa sao chép gì.</translation>
        </message>
        <message>
            <source>“%1” is open somewhere. Close it there first.</source>
            <translation>“%1” đang được mở ở nơi khác. Hãy đóng ở đó trước.</translation>
        </message>
        <message>
            <source>The address of a shared store cannot ask for “%1” like this. It takes service, sslmode, sslrootcert, sslcert, sslkey, target_session_attrs, connect_timeout and answer_timeout.</source>
            <translation>Địa chỉ của kho dùng chung không thể yêu cầu “%1” như vậy. Địa chỉ nhận service, sslmode, sslrootcert, sslcert, sslkey, target_session_attrs, connect_timeout và answer_timeout.</translation>
        </message>
        <message>
            <source>The server “%1” shows the certificate of another server: nothing was sent to it. Check the address, and ask its administrator.</source>
            <translation>Máy chủ “%1” đưa ra chứng thư của máy chủ khác: chưa gửi gì đến đó. Hãy kiểm tra địa chỉ và hỏi quản trị viên.</translation>
        </message>
        <message>
            <source>The server “%1” does not encrypt, though the address asks for it. Ask its administrator.</source>
            <translation>Máy chủ “%1” không mã hóa dù địa chỉ yêu cầu. Hãy hỏi quản trị viên.</translation>
        </message>
        <message>
            <source>A certificate or key file cannot be read. Check sslrootcert, sslcert and sslkey.</source>
            <translation>Không đọc được tệp chứng thư hoặc tệp khóa. Hãy kiểm tra sslrootcert, sslcert và sslkey.</translation>
        </message>
        <message>
            <source>The certificate of the server “%1” is not trusted here: nothing was sent to it. Check sslrootcert, and ask its administrator.</source>
            <translation>Chứng thư của máy chủ “%1” không được tin cậy ở đây: chưa gửi gì đến đó. Hãy kiểm tra sslrootcert và hỏi quản trị viên.</translation>
        </message>
        <message>
            <source>The server “%1” refuses this user or password. Check the name, and ~/.pgpass.</source>
            <translation>Máy chủ “%1” từ chối người dùng hoặc mật khẩu này. Hãy kiểm tra tên và tệp ~/.pgpass.</translation>
        </message>
        <message>
            <source>The server has no database “%1”. Ask its administrator to create it.</source>
            <translation>Máy chủ không có cơ sở dữ liệu “%1”. Hãy đề nghị quản trị viên tạo.</translation>
        </message>
        <message>
            <source>No server of “%1” takes changes at the moment. Try again in a moment.</source>
            <translation>Hiện không máy chủ nào của “%1” nhận thay đổi. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>The server “%1” takes nobody in at the moment. Try again in a moment.</source>
            <translation>Hiện máy chủ “%1” không nhận thêm kết nối. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>The server “%1” cannot be reached. Check the address and the network.</source>
            <translation>Không kết nối được với máy chủ “%1”. Hãy kiểm tra địa chỉ và mạng.</translation>
        </message>
        <message>
            <source>The service “%1” is not in pg_service.conf. Check its name, and the file.</source>
            <translation>Dịch vụ “%1” không có trong pg_service.conf. Hãy kiểm tra tên và tệp đó.</translation>
        </message>
        <message>
            <source>The address of “%1” asks for something that does not exist. Check what stands after the question mark.</source>
            <translation>Địa chỉ của “%1” yêu cầu điều không tồn tại. Hãy kiểm tra phần sau dấu hỏi.</translation>
        </message>
        <message>
            <source>The connection to the server was lost: nothing was stored. Try again in a moment.</source>
            <translation>Mất kết nối với máy chủ: chưa lưu gì. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <source>The connection to the server was lost while a change was stored, and whether it is stored is not known. Look before you do it again.</source>
            <translation>Mất kết nối với máy chủ khi đang lưu thay đổi, chưa rõ đã lưu hay chưa. Hãy kiểm tra trước khi làm lại.</translation>
        </message>
        <message>
            <source>The connection pooler before “%1” gives away sessions after each transaction. Set it to session pooling.</source>
            <translation>Bộ gộp kết nối trước “%1” trả phiên sau mỗi giao dịch. Hãy đặt chế độ gộp theo phiên (session).</translation>
        </message>
        <message>
            <source>A newer version of this program has changed the contest in “%1”. Update this program, and open the contest again.</source>
            <translation>Phiên bản mới hơn của chương trình đã thay đổi Hội thi trong “%1”. Hãy cập nhật chương trình rồi mở lại Hội thi.</translation>
        </message>
        <message>
            <source>The server refuses this: the round&apos;s question set is sealed until the round opens, and is then what was sealed.</source>
            <translation>Máy chủ từ chối: bộ câu hỏi của tuần thi được niêm phong cho đến khi tuần mở, và sau đó đúng như đã niêm phong.</translation>
        </message>
        <message>
            <source>%1 is not as the program makes it</source>
            <translation>%1 không đúng như chương trình tạo ra</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>thiếu %1</translation>
        </message>
        <message>
            <source>%1 is none of the program's</source>
            <translation>%1 không phải của chương trình</translation>
        </message>
        <message>
            <source>The server of “%1” cannot be reached: no computer of that name is known. Check how it is written, and the network.</source>
            <translation>Không kết nối được máy chủ của “%1”: không có máy tính nào mang tên đó. Hãy kiểm tra cách viết tên và kết nối mạng.</translation>
        </message>
        <message>
            <source>The server “%1” cannot be reached: the computer is there, but nothing answers at this port. Check the port, and whether the server runs.</source>
            <translation>Không kết nối được máy chủ “%1”: máy tính có đó nhưng không có gì trả lời ở cổng này. Hãy kiểm tra số cổng và xem máy chủ có đang chạy không.</translation>
        </message>
        <message>
            <source>Your login is no member of the contest in “%1”. Ask its administrator to enter you.</source>
            <translation>Tên đăng nhập của bạn không phải là thành viên của Hội thi trong “%1”. Hãy đề nghị quản trị viên của Hội thi thêm bạn vào.</translation>
        </message>
        <message>
            <source>The server did not take what was to be recorded: it does not belong to its entry in the audit trail, or to its batch. Nothing was stored. Let “verify” look at the contest.</source>
            <translation>Máy chủ không nhận nội dung cần ghi: nội dung không khớp với mục nhật ký hoặc lần nhập của nó. Chưa có gì được lưu. Hãy chạy kiểm chứng (verify) đối với Hội thi.</translation>
        </message>
        <message>
            <source>The round is not over: on a server it is ranked afterwards, since a ranking tells its answers.</source>
            <translation>Tuần thi chưa kết thúc: trên máy chủ chỉ xếp hạng sau khi kết thúc, vì kết quả xếp hạng làm lộ đáp án.</translation>
        </message>
        <message>
            <source>The lock on the file of “%1” was lost while it was open here, and others have written to it. Nothing more is written from here: close the contest, and open it again.</source>
            <translation>Tệp của “%1” đã bị nhả khóa trong khi đang mở ở đây, và nơi khác đã ghi vào tệp. Từ đây không ghi thêm gì nữa: hãy đóng Hội thi rồi mở lại.</translation>
        </message>
        <message>
            <source>table %1 has a value in column %2 of a kind that the program does not write there</source>
            <translation>bảng %1 có giá trị ở cột %2 không thuộc loại mà chương trình ghi vào đó</translation>
        </message>
        <message>
            <source>The contest’s list of the changes made to its tables was altered. Record nothing more in it, and save what can be read of it or restore a backup.</source>
            <translation>Danh sách các lần thay đổi cấu trúc dữ liệu của Hội thi đã bị sửa. Đừng ghi thêm gì vào đó, hãy lưu phần còn đọc được hoặc khôi phục từ bản sao lưu.</translation>
        </message>
        <message>
            <source>“%1” cannot be written: the folder “%2” is not there. Choose another folder, or make this one first.</source>
            <translation>Không ghi được “%1”: không có thư mục “%2”. Hãy chọn thư mục khác hoặc tạo thư mục này trước.</translation>
        </message>
        <message>
            <source>“%1” is no ordinary file. Choose another name.</source>
            <translation>“%1” không phải là tệp thông thường. Hãy chọn tên khác.</translation>
        </message>
    </context>
    <context>
        <name>TabbedPage</name>
        <message>
            <source>Question bank</source>
            <translation>Ngân hàng câu hỏi</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Đề thi</translation>
        </message>
        <message>
            <source>Item analysis</source>
            <translation>Phân tích câu hỏi</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Roster (no prizes)</source>
            <translation>Danh sách không xét giải</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Thể lệ</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Soát xét</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Phúc tra</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Đơn vị</translation>
        </message>
    </context>
    <context>
        <name>TableDocument</name>
        <message>
            <source>page %1/%2</source>
            <translation>trang %1/%2</translation>
        </message>
        <message>
            <source>The pages could not be made. Try again.</source>
            <translation>Không lập được các trang. Hãy thử lại.</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>There is too little memory to keep a password safely.</source>
            <translation>Không đủ bộ nhớ để lưu mật khẩu một cách an toàn.</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>&amp;Contest</source>
            <translation>&amp;Hội thi</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Đ&amp;i tới</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>X&amp;em</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Trợ &amp;giúp</translation>
        </message>
        <message>
            <source>&amp;New contest…</source>
            <translation>Tạo Hội thi &amp;mới…</translation>
        </message>
        <message>
            <source>&amp;Open a contest…</source>
            <translation>Mở Hội thi &amp;có sẵn…</translation>
        </message>
        <message>
            <source>Open the &amp;sample contest</source>
            <translation>Mở Hội thi mẫ&amp;u</translation>
        </message>
        <message>
            <source>&amp;Close the contest</source>
            <translation>Đó&amp;ng Hội thi</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Th&amp;oát</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Làm mới</translation>
        </message>
        <message>
            <source>&amp;Details pane</source>
            <translation>Khung &amp;chi tiết</translation>
        </message>
        <message>
            <source>&amp;Filter</source>
            <translation>&amp;Bộ lọc</translation>
        </message>
        <message>
            <source>Appearance of the &amp;system</source>
            <translation>Giao diện theo &amp;hệ thống</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>Giao diện &amp;sáng</translation>
        </message>
        <message>
            <source>D&amp;ark</source>
            <translation>Giao diện tố&amp;i</translation>
        </message>
        <message>
            <source>Help on this &amp;page</source>
            <translation>Trợ giúp về t&amp;rang này</translation>
        </message>
        <message>
            <source>&amp;About HoiThi</source>
            <translation>Giới &amp;thiệu HoiThi</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Sao lưu…</translation>
        </message>
        <message>
            <source>&amp;Search or go to…</source>
            <translation>&amp;Tìm hoặc chuyển đến…</translation>
        </message>
        <message>
            <source>&amp;Members…</source>
            <translation>Thành &amp;viên…</translation>
        </message>
        <message>
            <source>Waiting for a second &amp;person…</source>
            <translation>Chờ người thứ &amp;hai…</translation>
        </message>
        <message>
            <source>C&amp;hange my password…</source>
            <translation>Đổi mật khẩu của &amp;tôi…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Khóa</translation>
        </message>
        <message>
            <source>&amp;Kept backups…</source>
            <translation>Các bản sao lưu đan&amp;g giữ…</translation>
        </message>
        <message>
            <source>&amp;Enter the passphrase…</source>
            <translation>&amp;Nhập cụm mật khẩu…</translation>
        </message>
        <message>
            <source>&amp;Seal again</source>
            <translation>Niêm phong &amp;lại</translation>
        </message>
        <message>
            <source>&amp;Protect with a passphrase…</source>
            <translation>&amp;Bảo vệ bằng cụm mật khẩu…</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase…</source>
            <translation>Đổ&amp;i cụm mật khẩu…</translation>
        </message>
        <message>
            <source>Set a new passphrase with the &amp;recovery code…</source>
            <translation>Đặt cụm mật khẩu mới bằng mã &amp;khôi phục…</translation>
        </message>
        <message>
            <source>&amp;What protection stops, and what it does not</source>
            <translation>&amp;Việc bảo vệ ngăn được gì và không ngăn được gì</translation>
        </message>
        <message>
            <source>Seal the &amp;question sets…</source>
            <translation>Niêm phong bộ &amp;câu hỏi…</translation>
        </message>
        <message>
            <source>Change the p&amp;assphrase of question sets…</source>
            <translation>Đổi cụm &amp;mật khẩu bộ câu hỏi…</translation>
        </message>
        <message>
            <source>Set a new passphrase of question sets with the recovery co&amp;de…</source>
            <translation>Đặt cụm mật khẩu bộ câu hỏi mới bằng mã khôi &amp;phục…</translation>
        </message>
        <message>
            <source>Open a contest on a ser&amp;ver…</source>
            <translation>Mở Hội thi t&amp;rên máy chủ…</translation>
        </message>
        <message>
            <source>Ne&amp;w contest on a server…</source>
            <translation>Tạo Hội thi mới trên má&amp;y chủ…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Quay lại</translation>
        </message>
    </context>
    <context>
        <name>WinnerTableModel</name>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Câu đúng</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp bài lúc</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AmendKeyDialog</name>
        <message>
            <source>Amend the answer key of %1</source>
            <translation>Điều chỉnh đáp án của %1</translation>
        </message>
        <message>
            <source>The key becomes a new version and the round's ranking becomes stale: it must be ranked and signed again. Look at the effect on the prizes before recording it.</source>
            <translation>Đáp án được lưu thành phiên bản mới và kết quả xếp hạng của tuần thi hết hiệu lực: phải xếp hạng và ký xác nhận lại. Hãy xem ảnh hưởng đến các giải trước khi ghi nhận.</translation>
        </message>
        <message>
            <source>Record &amp;amendment</source>
            <translation>&amp;Ghi nhận điều chỉnh</translation>
        </message>
        <message>
            <source>Counts as right for &amp;everybody (neutralised)</source>
            <translation>&amp;Bỏ câu hỏi này, tính đúng cho mọi người</translation>
        </message>
        <message>
            <source>&amp;Show the effect</source>
            <translation>&amp;Xem ảnh hưởng</translation>
        </message>
        <message>
            <source>The round's only paper</source>
            <translation>Đề thi duy nhất của tuần thi</translation>
        </message>
        <message>
            <source>&amp;Paper</source>
            <translation>Đề &amp;thi</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Câu hỏi</translation>
        </message>
        <message>
            <source>A&amp;ccept</source>
            <translation>Chấ&amp;p nhận</translation>
        </message>
        <message>
            <source>B,C: either of them; BC: both together</source>
            <translation>B,C: một trong hai; BC: cả hai cùng lúc</translation>
        </message>
        <message>
            <source>&amp;First approver</source>
            <translation>Người phê duyệt thứ &amp;nhất</translation>
        </message>
        <message>
            <source>Seco&amp;nd approver</source>
            <translation>Người phê duyệt thứ h&amp;ai</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Say which answers are right, or neutralise the question.</source>
            <translation>Hãy cho biết phương án nào đúng, hoặc bỏ câu hỏi này, tính đúng cho mọi người.</translation>
        </message>
        <message>
            <source>Two people must approve.</source>
            <translation>Phải có hai người phê duyệt.</translation>
        </message>
        <message>
            <source>The two approvers must be two people.</source>
            <translation>Hai người phê duyệt phải là hai người khác nhau.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Look at the effect first.</source>
            <translation>Hãy xem ảnh hưởng trước.</translation>
        </message>
        <message>
            <source>Ranking with the amended key…</source>
            <translation>Đang xếp hạng theo đáp án điều chỉnh…</translation>
        </message>
        <message>
            <source>Effect on the prizes</source>
            <translation>Ảnh hưởng đến các giải</translation>
        </message>
        <message>
            <source>Propose the &amp;amendment</source>
            <translation>Đề x&amp;uất điều chỉnh</translation>
        </message>
        <message>
            <source>C&amp;orrect the key</source>
            <translation>&amp;Sửa lại đáp án</translation>
        </message>
        <message>
            <source>Accept se&amp;veral answers</source>
            <translation>Chấp nhận nh&amp;iều đáp án</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cách điều chỉnh</translation>
        </message>
        <message>
            <source>Right answers</source>
            <translation>Phương án đúng</translation>
        </message>
        <message>
            <source>%1 (key in force)</source>
            <translation>%1 (đáp án hiện hành)</translation>
        </message>
        <message>
            <source>A corrected key has one answer. To count several as right, choose “Accept several answers”.</source>
            <translation>Đáp án sửa lại chỉ có một phương án đúng. Muốn công nhận nhiều phương án, hãy chọn “Chấp nhận nhiều đáp án”.</translation>
        </message>
        <message>
            <source>%1 → %2: %3 people</source>
            <translation>%1 → %2: %3 người</translation>
        </message>
        <message>
            <source>Right answers of people (%1 keep theirs):</source>
            <translation>Số câu đúng của người dự thi (%1 người giữ nguyên):</translation>
        </message>
        <message>
            <source>paper %1, question %2: %3 → %4</source>
            <translation>mã đề %1, câu %2: %3 → %4</translation>
        </message>
        <message>
            <source>The question changes in each variant of the paper:</source>
            <translation>Câu hỏi được sửa ở mọi mã đề:</translation>
        </message>
        <message>
            <source>%1 (the key before)</source>
            <translation>%1 (đáp án trước đây)</translation>
        </message>
        <message>
            <source>The key in force: neutralised, every answer counts as right.</source>
            <translation>Đáp án đang áp dụng: câu hỏi này đã bỏ, tính đúng cho mọi người.</translation>
        </message>
        <message>
            <source>The question is neutralised already. Choose another change, or another question.</source>
            <translation>Câu hỏi này đã bỏ, tính đúng cho mọi người. Hãy chọn cách điều chỉnh khác hoặc câu hỏi khác.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Dừng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AnalysisPage</name>
        <message>
            <source>Item analysis</source>
            <translation>Phân tích câu hỏi</translation>
        </message>
        <message>
            <source>How the questions of a round did: how many had each right, how well it tells the able from the others, and what was chosen instead. A question whose key is doubtful says so: look at it, and change the key from here.</source>
            <translation>Kết quả của từng câu hỏi trong tuần thi: tỷ lệ trả lời đúng, khả năng phân biệt người giỏi với những người khác và các phương án khác được chọn. Câu hỏi có đáp án đáng ngờ được đánh dấu: hãy xem lại và điều chỉnh đáp án ngay tại đây.</translation>
        </message>
        <message>
            <source>There is no analysis to work with yet.</source>
            <translation>Chưa có kết quả phân tích.</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Mã đề</translation>
        </message>
        <message>
            <source>How each question did appears here once the submissions of a round are imported.</source>
            <translation>Kết quả phân tích từng câu hỏi hiển thị tại đây sau khi nhập bài dự thi của tuần.</translation>
        </message>
        <message>
            <source>Analysing the answers</source>
            <translation>Đang phân tích bài làm</translation>
        </message>
        <message>
            <source>&amp;Analyse again</source>
            <translation>&amp;Phân tích lại</translation>
        </message>
        <message>
            <source>&amp;Unlock…</source>
            <translation>&amp;Mở khóa…</translation>
        </message>
        <message>
            <source>%1 variants together; numbers and letters are those of the first.</source>
            <translation>Gộp %1 mã đề; số câu và chữ cái theo mã đề thứ nhất.</translation>
        </message>
        <message>
            <source>As of %1.</source>
            <translation>Tại thời điểm %1.</translation>
        </message>
        <message>
            <source>Look at its key: %1.</source>
            <translation>Cần xem lại đáp án: %1.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Đề xuất của bạn đã được ghi nhận. Đề xuất có hiệu lực khi giám khảo thứ hai xác nhận bằng tài khoản của mình.</translation>
        </message>
        <message>
            <source>The amended key is on record. The round has to be ranked again.</source>
            <translation>Đáp án điều chỉnh đã được ghi nhận. Cần xếp hạng lại tuần thi.</translation>
        </message>
        <message>
            <source>Export the analysis</source>
            <translation>Xuất kết quả phân tích</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Đã lưu thành %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>The paper of this round is sealed. Unlock the questions to see how each of them did.</source>
            <translation>Đề thi của tuần này được niêm phong. Hãy mở khóa câu hỏi để xem kết quả của từng câu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditEntryPane</name>
        <message>
            <source>Audit entry</source>
            <translation>Mục nhật ký</translation>
        </message>
        <message>
            <source>Choose an entry to see what it records.</source>
            <translation>Chọn một mục để xem nội dung đã ghi nhận.</translation>
        </message>
        <message>
            <source>This entry was altered: its hash does not fit.</source>
            <translation>Mục này đã bị sửa: mã băm không khớp.</translation>
        </message>
        <message>
            <source>This entry does not follow the one before it.</source>
            <translation>Mục này không nối tiếp mục đứng trước.</translation>
        </message>
        <message>
            <source>Unaltered, and follows the entry before it.</source>
            <translation>Nguyên vẹn, nối tiếp mục đứng trước.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Số thứ tự</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Mã băm</translation>
        </message>
        <message>
            <source>Hash before</source>
            <translation>Mã băm mục trước</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditExportJob</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Đã dừng. Không có tệp nào được ghi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditFilterBar</name>
        <message>
            <source>Take this filter away</source>
            <translation>Bỏ bộ lọc này</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Mọi việc</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Mọi người</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Mọi thời điểm</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 ngày qua</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 ngày qua</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>Từ ngày đến ngày</translation>
        </message>
        <message>
            <source>Filter the audit trail</source>
            <translation>Lọc nhật ký</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Việc</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Khoảng thời gian</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến ngày</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditPage</name>
        <message>
            <source>Verifying the whole contest</source>
            <translation>Đang kiểm tra toàn bộ Hội thi</translation>
        </message>
        <message>
            <source>The whole trail was verified on %1: everything matches.</source>
            <translation>Toàn bộ nhật ký được kiểm tra lúc %1: mọi thứ đều khớp.</translation>
        </message>
        <message>
            <source>Everything matches: %1 audit entries, %2 batches, %3 rankings, %4 anchors outside of the trail.</source>
            <translation>Mọi thứ đều khớp: %1 mục nhật ký, %2 lần nhập, %3 lần xếp hạng, %4 điểm đối chiếu ngoài nhật ký.</translation>
        </message>
        <message>
            <source>The whole trail was verified on %1: %2 findings.</source>
            <translation>Toàn bộ nhật ký được kiểm tra lúc %1: có %2 điểm không khớp.</translation>
        </message>
        <message>
            <source>%1 findings. The first: %2: %3</source>
            <translation>Có %1 điểm không khớp. Điểm đầu tiên: %2: %3</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Xem tất cả</translation>
        </message>
        <message>
            <source>What does not match</source>
            <translation>Những điểm không khớp</translation>
        </message>
        <message>
            <source>Export the audit trail</source>
            <translation>Xuất nhật ký</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>%1 entries are in %2.</source>
            <translation>Đã ghi %1 mục vào %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Đang xuất</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>Đã sao chép %1 dòng.</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Nhật ký</translation>
        </message>
        <message>
            <source>Everything that was recorded, the newest first: who, what, and when. Each entry carries the hash of the one before it, so that nothing can be changed unseen; choose an entry for its details (F4 shows or hides the pane). “Verify” computes everything again and compares it with what judges signed and with what this computer has seen before.</source>
            <translation>Mọi việc đã ghi nhận, mới nhất ở trên: ai, làm gì, lúc nào. Mỗi mục mang mã băm của mục đứng trước nên không thể sửa mà không bị phát hiện; chọn một mục để xem chi tiết (F4 để hiện hoặc ẩn khung). “Kiểm tra” tính lại tất cả và đối chiếu với những gì giám khảo đã ký và những gì máy này đã thấy trước đây.</translation>
        </message>
        <message>
            <source>No entry of the audit trail matches these filters.</source>
            <translation>Không có mục nhật ký nào khớp với các bộ lọc này.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Bỏ các bộ lọc</translation>
        </message>
        <message>
            <source>Something is still running on this page.</source>
            <translation>Trên trang này đang có việc chạy.</translation>
        </message>
        <message>
            <source>No entry is shown.</source>
            <translation>Không có mục nào đang hiển thị.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AutomaticBackupJob</name>
        <message>
            <source>The automatic backup failed. %1</source>
            <translation>Sao lưu tự động không thành công. %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AwardsPage</name>
        <message>
            <source>Awards</source>
            <translation>Khen thưởng</translation>
        </message>
        <message>
            <source>The winners of the signed ranking. Fill in the decision's details, look at the documents, then issue the awards: they are recorded, and the decision, the certificates and a list are written into a folder.</source>
            <translation>Những người đạt giải theo kết quả xếp hạng đã ký xác nhận. Điền thông tin quyết định, xem các văn bản, rồi ghi nhận khen thưởng: khen thưởng được ghi vào hồ sơ; quyết định, giấy khen và danh sách được lưu vào một thư mục.</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Giải tập thể</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>What stays empty prints as a blank to fill in by hand.</source>
            <translation>Mục để trống sẽ được in thành chỗ trống để điền tay.</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Số</translation>
        </message>
        <message>
            <source>Signer's p&amp;osition</source>
            <translation>Chức &amp;vụ người ký</translation>
        </message>
        <message>
            <source>Signer's na&amp;me</source>
            <translation>Họ tê&amp;n người ký</translation>
        </message>
        <message>
            <source>The winners appear here. %1</source>
            <translation>Danh sách người đạt giải sẽ hiện tại đây. %1</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Đến trang Xếp hạng</translation>
        </message>
        <message>
            <source>Preparing the documents…</source>
            <translation>Đang chuẩn bị các văn bản…</translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>Thư mục lưu văn bản</translation>
        </message>
        <message>
            <source>The winners are being looked up.</source>
            <translation>Đang tìm những người đạt giải.</translation>
        </message>
        <message>
            <source>The awards of %1 are recorded and cannot be taken back. The documents go into %2.</source>
            <translation>Việc khen thưởng của %1 được ghi nhận và không thể rút lại. Văn bản được ghi vào %2.</translation>
        </message>
        <message>
            <source>Files there are replaced: %1.</source>
            <translation>Các tệp sau trong thư mục đó bị thay thế: %1.</translation>
        </message>
        <message>
            <source>Issue awards</source>
            <translation>Ghi nhận khen thưởng</translation>
        </message>
        <message>
            <source>Writing the documents of %1…</source>
            <translation>Đang lập văn bản của %1…</translation>
        </message>
        <message>
            <source>%1: %2 awards are recorded; %3 files are in %4.</source>
            <translation>%1: đã ghi nhận %2 giải; %3 tệp nằm trong %4.</translation>
        </message>
        <message>
            <source>The documents are being written.</source>
            <translation>Các văn bản đang được ghi.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Giấy khen</translation>
        </message>
        <message>
            <source>Documents: %1</source>
            <translation>Văn bản khen thưởng: %1</translation>
        </message>
        <message>
            <source>This is a preview: nothing is recorded until the awards are issued.</source>
            <translation>Đây là bản xem trước: chưa có gì được ghi nhận cho đến khi ghi nhận khen thưởng.</translation>
        </message>
        <message>
            <source>The agencies that win a collective prize appear here. %1</source>
            <translation>Danh sách đơn vị đạt giải tập thể sẽ hiện tại đây. %1</translation>
        </message>
        <message>
            <source>Da&amp;te</source>
            <translation>Ngà&amp;y</translation>
        </message>
        <message>
            <source>The collective prizes were given from older results. The decision that is out has to be replaced.</source>
            <translation>Các giải tập thể được trao theo kết quả cũ. Phải thay thế quyết định đã ban hành.</translation>
        </message>
        <message>
            <source>The decision of %1 rests on an older result of this round. Rank and sign it again, issue the awards anew, and replace the decision that is out.</source>
            <translation>Quyết định khen thưởng lập lúc %1 dựa trên kết quả cũ của tuần thi này. Hãy xếp hạng và ký xác nhận lại, ban hành lại khen thưởng và thay thế quyết định đã ban hành.</translation>
        </message>
        <message>
            <source>From the signed result %1</source>
            <translation>Theo kết quả đã ký %1</translation>
        </message>
        <message>
            <source>Ties between agencies are decided here, for the collective prizes. Those between people are decided on the ranking page.</source>
            <translation>Tại đây chỉ phân định các đơn vị đồng hạng ở giải tập thể. Thí sinh đồng hạng được phân định ở trang Xếp hạng.</translation>
        </message>
        <message>
            <source>No agencies tie for a collective prize.</source>
            <translation>Không có đơn vị nào đồng hạng ở mức có giải tập thể.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Đề xuất của bạn đã được ghi. Đề xuất có hiệu lực khi giám khảo thứ hai xác nhận bằng tài khoản của mình.</translation>
        </message>
        <message>
            <source>The tie is decided. %1. The collective prizes can be given.</source>
            <translation>Đã phân định đồng hạng. %1. Có thể trao giải tập thể.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackupJob</name>
        <message>
            <source>Back up the contest</source>
            <translation>Sao lưu Hội thi</translation>
        </message>
        <message>
            <source>Contests (*.hoithi)</source>
            <translation>Hội thi (*.hoithi)</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Đang sao lưu</translation>
        </message>
        <message>
            <source>The backup is in %1.</source>
            <translation>Bản sao lưu nằm trong %1.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Mở thư mục</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackupsDialog</name>
        <message>
            <source>&amp;Make a backup each day of work, and on closing the contest</source>
            <translation>&amp;Tự sao lưu mỗi ngày làm việc và khi đóng Hội thi</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Sao lưu ngay</translation>
        </message>
        <message>
            <source>Backups of this contest</source>
            <translation>Các bản sao lưu của Hội thi này</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <source>Seven daily, four weekly and six monthly backups are kept. Each was opened and verified before it was listed.</source>
            <translation>Giữ bảy bản theo ngày, bốn bản theo tuần và sáu bản theo tháng. Mỗi bản đều được mở thử và xác minh trước khi đưa vào danh sách.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Dung lượng</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Chọn thư mụ&amp;c…</translation>
        </message>
        <message>
            <source>&amp;Show in folder</source>
            <translation>&amp;Mở thư mục</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>đã xác minh</translation>
        </message>
        <message>
            <source>damaged, kept aside</source>
            <translation>bị hỏng, giữ riêng</translation>
        </message>
        <message>
            <source>This contest is on a server, which is backed up by those who keep it. An administrator can make a copy here as well.</source>
            <translation>Hội thi này nằm trên máy chủ và do người quản lý máy chủ sao lưu. Người quản trị cũng có thể tạo một bản sao tại đây.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BankPassphraseDialog</name>
        <message>
            <source>Unlock the questions</source>
            <translation>Mở khóa câu hỏi</translation>
        </message>
        <message>
            <source>The questions are sealed with the organisers' passphrase. It opens them until they are locked again, or the contest is left.</source>
            <translation>Câu hỏi được niêm phong bằng cụm mật khẩu của Ban Tổ chức. Cụm mật khẩu này mở câu hỏi cho đến khi khóa lại hoặc rời Hội thi.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Mở khóa</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>Cụm mật khẩu câu &amp;hỏi</translation>
        </message>
        <message>
            <source>Type the organisers' passphrase of question sets.</source>
            <translation>Hãy nhập cụm mật khẩu bộ câu hỏi của Ban Tổ chức.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BlueprintEditor</name>
        <message>
            <source>The bank has %1 questions that may be drawn.</source>
            <translation>Ngân hàng có %1 câu hỏi được phép chọn.</translation>
        </message>
        <message>
            <source>Where the contest has members, papers are drawn from approved questions only.</source>
            <translation>Hội thi có thành viên nên đề chỉ được tạo từ câu hỏi đã duyệt.</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Số câu hỏi</translation>
        </message>
        <message>
            <source>Va&amp;riants</source>
            <translation>Số &amp;mã đề</translation>
        </message>
        <message>
            <source>Approved ones &amp;only</source>
            <translation>Chỉ câu đã &amp;duyệt</translation>
        </message>
        <message>
            <source>What the paper is made of</source>
            <translation>Ma trận đề</translation>
        </message>
        <message>
            <source>Each row asks for exactly so many questions; one question may count for several rows. Without rows, any question of the bank may be drawn.</source>
            <translation>Mỗi dòng yêu cầu đúng số câu đã nêu; một câu hỏi có thể tính cho nhiều dòng. Nếu không có dòng nào, câu hỏi bất kỳ trong ngân hàng đều có thể được chọn.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Từ khóa</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Số câu</translation>
        </message>
        <message>
            <source>In bank</source>
            <translation>Hiện có</translation>
        </message>
        <message>
            <source>Add a ro&amp;w</source>
            <translation>Thêm dò&amp;ng</translation>
        </message>
        <message>
            <source>&amp;Seed</source>
            <translation>Số khởi tạ&amp;o</translation>
        </message>
        <message>
            <source>Ano&amp;ther</source>
            <translation>Số khá&amp;c</translation>
        </message>
        <message>
            <source>Proposes another random seed.</source>
            <translation>Đề xuất một số khởi tạo ngẫu nhiên khác.</translation>
        </message>
        <message>
            <source>The same seed, blueprint and bank draw the same paper: with it the draw can be repeated.</source>
            <translation>Cùng số khởi tạo, ma trận đề và ngân hàng thì tạo ra cùng một đề: nhờ đó có thể lặp lại việc tạo đề.</translation>
        </message>
        <message>
            <source>Questions that no row asks for fill the paper up.</source>
            <translation>Câu hỏi không thuộc dòng nào sẽ được chọn thêm cho đủ đề.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BlueprintRowEdit</name>
        <message>
            <source>any source</source>
            <translation>văn bản nguồn bất kỳ</translation>
        </message>
        <message>
            <source>any</source>
            <translation>bất kỳ</translation>
        </message>
        <message>
            <source>Source, row %1</source>
            <translation>Văn bản nguồn, dòng %1</translation>
        </message>
        <message>
            <source>Topic, row %1</source>
            <translation>Chủ đề, dòng %1</translation>
        </message>
        <message>
            <source>Tag, row %1</source>
            <translation>Từ khóa, dòng %1</translation>
        </message>
        <message>
            <source>Difficulty, row %1</source>
            <translation>Độ khó, dòng %1</translation>
        </message>
        <message>
            <source>Questions, row %1</source>
            <translation>Số câu, dòng %1</translation>
        </message>
        <message>
            <source>Take row %1 out</source>
            <translation>Bỏ dòng %1</translation>
        </message>
        <message>
            <source>Questions of the bank that may be drawn for this row: not used in another round, and approved where only approved ones are drawn.</source>
            <translation>Số câu trong ngân hàng được phép chọn cho dòng này: chưa dùng ở tuần khác, và đã duyệt nếu chỉ lấy câu đã duyệt.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BulkEditDialog</name>
        <message>
            <source>Edit the selected questions</source>
            <translation>Sửa các câu hỏi đã chọn</translation>
        </message>
        <message>
            <source>&amp;Change them</source>
            <translation>&amp;Sửa các câu này</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Văn bản nguồn</translation>
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation>&amp;Chủ đề</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>Độ &amp;khó</translation>
        </message>
        <message>
            <source>&amp;Order of options</source>
            <translation>&amp;Thứ tự phương án</translation>
        </message>
        <message>
            <source>&amp;Add keywords</source>
            <translation>Thê&amp;m từ khóa</translation>
        </message>
        <message>
            <source>&amp;Remove keywords</source>
            <translation>&amp;Bỏ từ khóa</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>(as it is)</source>
            <translation>(giữ nguyên)</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Giữ thứ tự</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>Xáo trộn</translation>
        </message>
        <message>
            <source>This changes %1 of %2 selected questions, in one change.</source>
            <translation>Thao tác này sửa %1 trong %2 câu hỏi đã chọn, trong một lần thay đổi.</translation>
        </message>
        <message>
            <source>%1 of them are approved, and go back to review.</source>
            <translation>%1 câu trong số đó đã duyệt và sẽ phải duyệt lại.</translation>
        </message>
        <message>
            <source>Choose what changes.</source>
            <translation>Hãy chọn nội dung cần sửa.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CalendarLine</name>
        <message>
            <source>Choose in a calendar</source>
            <translation>Chọn trên lịch</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ChangePassphraseDialog</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Đổi cụm mật khẩu</translation>
        </message>
        <message>
            <source>Backups and copies keep the passphrase they were made under. The recovery code stays valid.</source>
            <translation>Các bản sao lưu và bản sao vẫn mở bằng cụm mật khẩu lúc được tạo ra. Mã khôi phục vẫn còn hiệu lực.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Đổ&amp;i</translation>
        </message>
        <message>
            <source>&amp;Passphrase until now</source>
            <translation>&amp;Cụm mật khẩu hiện tại</translation>
        </message>
        <message>
            <source>Type the passphrase until now.</source>
            <translation>Hãy nhập cụm mật khẩu hiện tại.</translation>
        </message>
        <message>
            <source>Change the passphrase of question sets</source>
            <translation>Đổi cụm mật khẩu bộ câu hỏi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CommandDialog</name>
        <message>
            <source>Nothing is called so.</source>
            <translation>Không tìm thấy mục nào.</translation>
        </message>
        <message>
            <source>Search or go to</source>
            <translation>Tìm hoặc chuyển đến</translation>
        </message>
        <message>
            <source>A page, an action, or a name in the ranking</source>
            <translation>Tên trang, thao tác hoặc họ tên trong bảng xếp hạng</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Kết quả tìm</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CommonFieldsDialog</name>
        <message>
            <source>Set fields of several questions</source>
            <translation>Đặt thông tin cho nhiều câu hỏi</translation>
        </message>
        <message>
            <source>What is left empty here stays as each question has it. Tags are added.</source>
            <translation>Mục để trống thì giữ nguyên theo từng câu hỏi. Từ khóa được thêm vào các từ khóa đã có.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>Á&amp;p dụng</translation>
        </message>
        <message>
            <source>The se&amp;lected questions (%1)</source>
            <translation>Các câu đan&amp;g chọn (%1)</translation>
        </message>
        <message>
            <source>&amp;All that are taken (%1)</source>
            <translation>Tất &amp;cả câu được nhận (%1)</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Cho</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation>Vă&amp;n bản nguồn</translation>
        </message>
        <message>
            <source>&amp;Topic</source>
            <translation>C&amp;hủ đề</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>Độ &amp;khó</translation>
        </message>
        <message>
            <source>Ta&amp;gs</source>
            <translation>&amp;Từ khóa</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Choose or type at least one of them.</source>
            <translation>Hãy chọn hoặc nhập ít nhất một mục.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CompareDialog</name>
        <message>
            <source>%1 has saved the question meanwhile</source>
            <translation>%1 đã lưu câu hỏi này trước</translation>
        </message>
        <message>
            <source>How yours differs from their version %1 is shown below. Keeping yours makes a version on top of theirs; taking theirs gives up what you typed.</source>
            <translation>Dưới đây là khác biệt giữa bản của bạn và phiên bản %1 của họ. Giữ bản của bạn sẽ tạo phiên bản mới tiếp sau bản của họ; lấy bản của họ thì bỏ nội dung bạn đã gõ.</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>&amp;Giữ bản của tôi</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Để quyết định sau</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>Lấy &amp;bản của họ</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ContestState</name>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>The contest is damaged and open for reading only.</source>
            <translation>Hội thi bị hỏng và chỉ mở để đọc.</translation>
        </message>
        <message>
            <source>The contest is out of reach; nothing can be recorded until it is back.</source>
            <translation>Chưa kết nối được tới Hội thi; chưa ghi được gì cho đến khi kết nối lại.</translation>
        </message>
        <message>
            <source>Only members with this role do that: %1.</source>
            <translation>Chỉ thành viên có vai trò sau được thực hiện việc này: %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CorrectMatrix</name>
        <message>
            <source>Right answers before and after</source>
            <translation>Số câu đúng trước và sau</translation>
        </message>
        <message>
            <source>People by their right answers: under the key in force (rows) and under the changed one (columns). Those whose submissions count in the ranking; people on the roster are left out.</source>
            <translation>Số người theo số câu đúng: theo đáp án hiện hành (hàng) và theo đáp án điều chỉnh (cột). Chỉ tính bài được tính trong xếp hạng; không kể người trong danh sách không xét giải.</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>trước: %1</translation>
        </message>
        <message>
            <source>after: %1</source>
            <translation>sau: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DataTable</name>
        <message>
            <source>&amp;Copy with header</source>
            <translation>Sao &amp;chép kèm tiêu đề</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DiscriminationChart</name>
        <message>
            <source>Discrimination by facility (%)</source>
            <translation>Độ phân biệt theo tỷ lệ trả lời đúng (%)</translation>
        </message>
        <message>
            <source>Key doubtful</source>
            <translation>Đáp án đáng ngờ</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>Question %1: facility %2, discrimination %3</source>
            <translation>Câu %1: tỷ lệ trả lời đúng %2, độ phân biệt %3</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DocumentPreviewDialog</name>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>&amp;Lưu thành PDF…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;In…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Văn bản</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Trang</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Trang trước</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Trang sau</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Thu nhỏ</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Phóng to</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Vừa chiều ngang</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Vừa cả trang</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <source>The document as on paper</source>
            <translation>Văn bản như khi in ra giấy</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 pages were handed to the printer.</source>
            <translation>Đã chuyển %1 trang cho máy in.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Đang in</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lưu thành PDF</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Tài liệu (*.pdf)</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Đang lưu</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Đã lưu thành %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Wait until this is done, or cancel it first.</source>
            <translation>Hãy chờ xong việc này, hoặc hủy trước khi đóng.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DraftForm</name>
        <message>
            <source>What you typed is kept on this computer until it can be saved.</source>
            <translation>Nội dung bạn nhập được giữ trên máy này cho đến khi lưu được.</translation>
        </message>
        <message>
            <source>%1 by %2 were taken over.</source>
            <translation>Đã nhận nội dung do %2 nhập: %1.</translation>
        </message>
        <message>
            <source>%1 has filled in the same. What you typed is kept on this computer.</source>
            <translation>%1 đã nhập cùng mục. Nội dung bạn nhập được giữ trên máy này.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>So sánh</translation>
        </message>
        <message>
            <source>Being edited by %1</source>
            <translation>Đang được %1 chỉnh sửa</translation>
        </message>
    </context>
    <context>
        <name>hoithi::EraseDialog</name>
        <message>
            <source>The phone and id numbers of %1 submissions and of the roster, all rejected rows, and complaints become unreadable for good: nobody can bring them back. Nothing more can be imported. Names, answers, rankings, prizes and the audit trail stay, and still verify. Backups made before still hold the data: destroy them too.</source>
            <translation>Số điện thoại và số căn cước của %1 bài dự thi và của danh sách không xét giải, mọi dòng bị loại và nội dung đơn phúc tra vĩnh viễn không đọc được nữa: không ai khôi phục được. Sau đó không nhập thêm được dữ liệu. Họ tên, câu trả lời, bảng xếp hạng, giải thưởng và nhật ký vẫn còn và vẫn kiểm chứng được. Các bản sao lưu trước đó vẫn chứa dữ liệu này: hãy hủy cả chúng.</translation>
        </message>
        <message>
            <source>You propose this; it is done when a second administrator confirms it.</source>
            <translation>Bạn đề xuất việc này; việc xóa được thực hiện khi một quản trị viên khác xác nhận.</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>Xóa dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>&amp;Erase for good</source>
            <translation>Xóa &amp;vĩnh viễn</translation>
        </message>
        <message>
            <source>&amp;Before its time, at the request of a person or an authority</source>
            <translation>&amp;Trước thời hạn, theo yêu cầu của chủ thể dữ liệu hoặc cơ quan có thẩm quyền</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Họ tên</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>ERASE</source>
            <translation>XÓA</translation>
        </message>
        <message>
            <source>Keep the data</source>
            <translation>Giữ lại dữ liệu</translation>
        </message>
        <message>
            <source>Its time is not over. Confirm that somebody entitled to it asks for it.</source>
            <translation>Chưa hết thời hạn lưu giữ. Hãy xác nhận là có yêu cầu của người có quyền.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ tên.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Type the word “%1”.</source>
            <translation>Hãy gõ chữ “%1”.</translation>
        </message>
        <message>
            <source>Propose to &amp;erase it</source>
            <translation>Đề x&amp;uất xóa</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FilterField</name>
        <message>
            <source>contains “%1” ×</source>
            <translation>chứa “%1” ×</translation>
        </message>
        <message>
            <source>Take this filter away</source>
            <translation>Bỏ bộ lọc này</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FindingLines</name>
        <message>
            <source>Mend the text</source>
            <translation>Sửa lỗi chữ</translation>
        </message>
        <message>
            <source>Joins broken syllables, composes marks, and takes out blanks and characters that nobody sees. Can be undone.</source>
            <translation>Nối các âm tiết bị tách, ghép dấu vào chữ, bỏ khoảng trắng thừa và ký tự không nhìn thấy. Có thể hoàn tác.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FirstPasswordDialog</name>
        <message>
            <source>Set the first password</source>
            <translation>Đặt mật khẩu đầu tiên</translation>
        </message>
        <message>
            <source>This file comes from a server, where its passwords have stayed: nobody can sign in yet. Give an administrator a password; they then give the others theirs. It is recorded that this was done without signing in.</source>
            <translation>Tệp này lấy từ máy chủ về, còn mật khẩu vẫn ở máy chủ nên chưa ai đăng nhập được. Hãy đặt mật khẩu cho một quản trị viên; người đó đặt mật khẩu cho những người khác. Nhật ký ghi rõ việc này làm khi chưa đăng nhập.</translation>
        </message>
        <message>
            <source>&amp;Set and sign in</source>
            <translation>Đặt và đăng &amp;nhập</translation>
        </message>
        <message>
            <source>A&amp;dministrator</source>
            <translation>&amp;Quản trị viên</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>Password a&amp;gain</source>
            <translation>Nhập &amp;lại mật khẩu</translation>
        </message>
        <message>
            <source>There is no administrator in this file.</source>
            <translation>Trong tệp này không có quản trị viên nào.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>Hai lần nhập mật khẩu khác nhau.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>You are signed in as %1.</source>
            <translation>Bạn đang đăng nhập với tên %1.</translation>
        </message>
        <message>
            <source>You propose this; it takes effect when a second judge confirms it.</source>
            <translation>Bạn đề xuất việc này; đề xuất có hiệu lực khi giám khảo thứ hai xác nhận.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FramedPage</name>
        <message>
            <source>More actions</source>
            <translation>Thao tác khác</translation>
        </message>
        <message>
            <source>Nothing was done: phone numbers and id numbers are sealed, and this takes the passphrase.</source>
            <translation>Chưa thực hiện: số điện thoại và số căn cước đang niêm phong, việc này cần cụm mật khẩu.</translation>
        </message>
        <message>
            <source>Enter the passphrase…</source>
            <translation>Nhập cụm mật khẩu…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FreezePaperDialog</name>
        <message>
            <source>Freeze the paper of %1</source>
            <translation>Khóa đề của %1</translation>
        </message>
        <message>
            <source>&amp;Propose</source>
            <translation>Đề x&amp;uất</translation>
        </message>
        <message>
            <source>&amp;Freeze</source>
            <translation>&amp;Khóa đề</translation>
        </message>
        <message>
            <source>Pr&amp;oposed by</source>
            <translation>&amp;Người đề xuất</translation>
        </message>
        <message>
            <source>First &amp;organiser</source>
            <translation>&amp;Thành viên thứ nhất</translation>
        </message>
        <message>
            <source>&amp;Second organiser</source>
            <translation>Thành viên thứ &amp;hai</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Nhập “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>Draft %1 is fixed: %2 questions as they are worded in it, in %3 variants, and the answer key of each. Its hash goes on record. Nobody changes the paper, its wordings or its key afterwards, and nothing else is drawn for this round. This is not taken back.</source>
            <translation>Bản nháp %1 được khóa: %2 câu hỏi với lời văn như trong bản này, %3 mã đề và đáp án của từng mã đề. Mã băm được ghi nhận. Sau đó không ai thay đổi được đề, lời văn hay đáp án, và tuần này không tạo đề khác nữa. Việc này không hoàn tác được.</translation>
        </message>
        <message>
            <source>Questions in it that nobody has approved: %1.</source>
            <translation>Số câu trong đề chưa được duyệt: %1.</translation>
        </message>
        <message>
            <source>Questions that have a newer wording in the bank, which the paper will not get: %1.</source>
            <translation>Số câu có lời văn mới hơn trong ngân hàng mà đề sẽ không nhận: %1.</translation>
        </message>
        <message>
            <source>You propose this; it takes effect when a second organiser carries it out.</source>
            <translation>Bạn đề xuất việc này; việc có hiệu lực khi thành viên Ban Tổ chức thứ hai thực hiện.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập tên của bạn.</translation>
        </message>
        <message>
            <source>Type the names of both organisers.</source>
            <translation>Hãy nhập tên của cả hai thành viên Ban Tổ chức.</translation>
        </message>
        <message>
            <source>Two different people freeze a paper.</source>
            <translation>Phải là hai người khác nhau cùng khóa đề.</translation>
        </message>
        <message>
            <source>Type the round's name, “%1”.</source>
            <translation>Hãy nhập tên tuần thi, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::HistoryPane</name>
        <message>
            <source>What happened to the question appears here: its versions, reviews and comments.</source>
            <translation>Nơi đây ghi lại quá trình của câu hỏi: các phiên bản, lần duyệt và nhận xét.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>Version to compare from</source>
            <translation>Phiên bản làm gốc so sánh</translation>
        </message>
        <message>
            <source>Version to compare with</source>
            <translation>Phiên bản đem so sánh</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Phiên bản %1</translation>
        </message>
        <message>
            <source>Version %1, %2</source>
            <translation>Phiên bản %1, %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ImageStrip</name>
        <message>
            <source>%1: its bytes are lost. Remove it, and add the file again.</source>
            <translation>%1: dữ liệu ảnh không còn. Hãy bỏ ảnh này rồi thêm lại tệp.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Remove image %1</source>
            <translation>Bỏ ảnh %1</translation>
        </message>
        <message>
            <source>Add an &amp;image…</source>
            <translation>Bổ &amp;sung ảnh…</translation>
        </message>
        <message>
            <source>PNG, JPEG, GIF or WebP. A picture can also be pasted into the text, or dropped here.</source>
            <translation>PNG, JPEG, GIF hoặc WebP. Cũng có thể dán ảnh vào nội dung, hoặc thả vào đây.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Nhập dữ liệu</translation>
        </message>
        <message>
            <source>Choose or drop the dump files of the round named at the top. They are read and shown first, without writing anything, and compared with what the round has stored; Import then stores all of them or none. Rejected rows are listed with line and reason. A file that should not have come in is withdrawn as a whole, as long as nothing rests on it.</source>
            <translation>Chọn hoặc kéo thả các tệp bài dự thi của tuần thi ghi ở đầu trang. Các tệp được đọc, hiển thị và so với dữ liệu đã lưu của tuần trước khi ghi; sau đó Nhập dữ liệu sẽ lưu tất cả hoặc không lưu tệp nào. Các dòng bị loại được liệt kê kèm số dòng và lý do. Tệp bị nhập nhầm được rút lại toàn bộ, khi chưa có nội dung nào dựa vào.</translation>
        </message>
        <message>
            <source>Imported &amp;by</source>
            <translation>Người nhậ&amp;p</translation>
        </message>
        <message>
            <source>Drop dump files or folders here (.csv, .ndjson, .json, .xlsx, .gz, .zip), or choose them above.</source>
            <translation>Kéo thả tệp bài dự thi hoặc thư mục vào đây (.csv, .ndjson, .json, .xlsx, .gz, .zip), hoặc chọn ở trên.</translation>
        </message>
        <message>
            <source>Files imported into this round</source>
            <translation>Các tệp đã nhập vào tuần thi này</translation>
        </message>
        <message>
            <source>First rows, as they will be stored</source>
            <translation>Những dòng đầu tiên, như sẽ được lưu</translation>
        </message>
        <message>
            <source>Choose dump files</source>
            <translation>Chọn tệp bài dự thi</translation>
        </message>
        <message>
            <source>Dumps (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;All files (*)</source>
            <translation>Tệp bài dự thi (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;Tất cả các tệp (*)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Đang đọc</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Đang nhập dữ liệu</translation>
        </message>
        <message>
            <source>Stopped after %1 rows. Nothing was stored.</source>
            <translation>Đã dừng sau %1 dòng. Chưa lưu gì.</translation>
        </message>
        <message>
            <source>These files were imported before. Nothing was changed.</source>
            <translation>Các tệp này đã được nhập trước đây. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Đến trang Xếp hạng</translation>
        </message>
        <message>
            <source>Export rejected rows</source>
            <translation>Xuất danh sách dòng bị loại</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2.</source>
            <translation>
                <numerusform>Đã lưu danh sách %1 dòng bị loại vào %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait until the files are read, or cancel.</source>
            <translation>Hãy chờ đọc xong các tệp, hoặc hủy.</translation>
        </message>
        <message>
            <source>No row was rejected.</source>
            <translation>Không có dòng nào bị loại.</translation>
        </message>
        <message>
            <source>Choose files and let them be read first.</source>
            <translation>Hãy chọn tệp và chờ đọc xong trước.</translation>
        </message>
        <message>
            <source>Say who imports.</source>
            <translation>Hãy cho biết ai là người nhập.</translation>
        </message>
        <message>
            <source>Required: say who imports.</source>
            <translation>Bắt buộc: hãy cho biết người nhập.</translation>
        </message>
        <message>
            <source>Nothing has been imported into %1 yet. Choose its dump files; they are shown before anything is stored.</source>
            <translation>Chưa nhập dữ liệu cho %1. Hãy chọn tệp bài dự thi; tệp được cho xem trước khi lưu.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before the committee's reading of the rules is recorded.</source>
            <translation>Chưa nhập được dữ liệu cho %1: phải ghi nhận cách hiểu thể lệ của Ban Tổ chức trước.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before its answer key is set: submissions are checked against it.</source>
            <translation>Chưa nhập được dữ liệu cho %1: phải thiết lập đáp án trước, vì bài dự thi được kiểm tra theo đáp án.</translation>
        </message>
        <message>
            <source>Nothing can be imported into %1 before its questions are opened: submissions are checked against them.</source>
            <translation>Chưa nhập được dữ liệu cho %1: phải mở bộ câu hỏi trước, vì bài dự thi được kiểm tra theo bộ câu hỏi.</translation>
        </message>
        <message>
            <source>Go to the overview</source>
            <translation>Đến trang Tổng quan</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Chọn tệp…</translation>
        </message>
        <message>
            <source>No row of the files can be imported.</source>
            <translation>Trong các tệp không có dòng nào nhập được.</translation>
        </message>
        <message>
            <source>First rows of the files just imported</source>
            <translation>Các dòng đầu của tệp vừa nhập</translation>
        </message>
        <message>
            <source>Compared with what is stored</source>
            <translation>So với dữ liệu đã lưu</translation>
        </message>
        <message>
            <source>This file is withdrawn already.</source>
            <translation>Tệp này đã được rút lại.</translation>
        </message>
        <message>
            <source>Choose an imported file first.</source>
            <translation>Hãy chọn một tệp đã nhập.</translation>
        </message>
        <message>
            <source>Choose a withdrawn file first.</source>
            <translation>Hãy chọn một tệp đã rút lại.</translation>
        </message>
        <message>
            <source>Nothing differs from what is stored.</source>
            <translation>Không có gì khác với dữ liệu đã lưu.</translation>
        </message>
        <message>
            <source>The file is withdrawn: nothing of it counts any more, and it can be imported again. Rankings made before are to be made again.</source>
            <translation>Đã rút lại tệp: mọi bài trong đó không còn được tính và tệp có thể được nhập lại. Các lần xếp hạng trước phải thực hiện lại.</translation>
        </message>
        <message>
            <source>Export the differences</source>
            <translation>Xuất các khác biệt</translation>
        </message>
        <message>
            <source>%1 differences are in %2.</source>
            <translation>Đã ghi %1 khác biệt vào %2.</translation>
        </message>
        <message>
            <source>Import a dump that differs</source>
            <translation>Nhập tệp có khác biệt</translation>
        </message>
        <message>
            <source>Choose files first: how they are read is chosen for them.</source>
            <translation>Hãy chọn tệp trước: cách đọc được chọn cho từng tệp.</translation>
        </message>
        <message>
            <source>Import the files first.</source>
            <translation>Hãy nhập các tệp trước.</translation>
        </message>
        <message>
            <source>Choose %1 as it was imported</source>
            <translation>Chọn %1 đúng như khi đã nhập</translation>
        </message>
        <message>
            <source>Looking for the row</source>
            <translation>Đang tìm dòng</translation>
        </message>
        <message>
            <source>Looking for the rejected rows</source>
            <translation>Đang tìm các dòng bị loại</translation>
        </message>
        <message>
            <source>%1-rejected.%2</source>
            <translation>%1-bi-loai.%2</translation>
        </message>
        <message>
            <source>Save rejected rows</source>
            <translation>Lưu nguyên văn dòng bị loại</translation>
        </message>
        <message>
            <source>Dumps (*.%1)</source>
            <translation>Tệp bài dự thi (*.%1)</translation>
        </message>
        <message numerus="yes">
            <source>%1 rejected rows are in %2, as they stand in the file. Mend them, and import that file.</source>
            <translation>
                <numerusform>%1 dòng bị loại đã được lưu vào %2, nguyên văn như trong tệp. Hãy sửa rồi nhập tệp đó.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has come in. %2</source>
            <translation>%1 vừa được đưa vào. %2</translation>
        </message>
        <message>
            <source>Watched for %1: %2</source>
            <translation>Đang theo dõi cho %1: %2</translation>
        </message>
        <message>
            <source>%1 – out of reach, and looked for again and again.</source>
            <translation>%1 – không truy cập được, chương trình sẽ tiếp tục thử lại.</translation>
        </message>
        <message>
            <source>%1 – nothing new.</source>
            <translation>%1 – chưa có tệp mới.</translation>
        </message>
        <message>
            <source>%1 – %2 Files that wait: %3.</source>
            <translation>%1 – %2 Số tệp đang chờ: %3.</translation>
        </message>
        <message>
            <source>Go to the conflicts</source>
            <translation>Đến các bản ghi khác biệt</translation>
        </message>
        <message>
            <source>These rows came from a backend and stand in no file. Export the rejected rows, and have them corrected there.</source>
            <translation>Các dòng này tải từ hệ thống thi, không nằm trong tệp nào. Hãy xuất danh sách dòng bị loại và đề nghị sửa trên hệ thống thi.</translation>
        </message>
        <message>
            <source>There is no dump in the folder.</source>
            <translation>Trong thư mục không có tệp bài dự thi nào.</translation>
        </message>
        <message>
            <source>Go to the agencies</source>
            <translation>Đến các đơn vị</translation>
        </message>
        <message>
            <source>%1 has come in, and cannot be read: %2</source>
            <translation>%1 vừa được đưa vào nhưng không đọc được: %2</translation>
        </message>
        <message>
            <source>%1 was skipped. %2</source>
            <translation>%1 đã được bỏ qua. %2</translation>
        </message>
        <message>
            <source>%1 has come in.</source>
            <translation>%1 vừa được đưa vào.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Xem tệp này</translation>
        </message>
        <message>
            <source>%1 (skipped)</source>
            <translation>%1 (đã bỏ qua)</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Các tệp đang chờ</translation>
        </message>
        <message>
            <source>Choose its columns…</source>
            <translation>Chọn cột của tệp…</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Nhập %1</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Xem lại</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Bỏ qua</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>Chưa chọn tệp nào.</translation>
        </message>
        <message>
            <source>%1 was not read: what its columns hold is still open. Choose it, or take the file away (Take the chosen files away).</source>
            <translation>Chưa đọc %1: chưa xác định nội dung các cột của tệp. Hãy chọn cột, hoặc bỏ chọn tệp (Bỏ chọn các tệp).</translation>
        </message>
        <message>
            <source>Choose the columns…</source>
            <translation>Chọn cột…</translation>
        </message>
        <message>
            <source>%1. Allowed: from %2, and before %3.</source>
            <translation>%1. Thời gian hợp lệ: từ %2 đến trước %3.</translation>
        </message>
        <message>
            <source>%1 was imported before, and brings more by now, since another file was withdrawn. %2</source>
            <translation>%1 đã được nhập trước đây, nay có thêm nội dung mới vì một tệp khác đã được rút lại. %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::InvalidateDialog</name>
        <message>
            <source>Invalidate a submission</source>
            <translation>Hủy kết quả bài dự thi</translation>
        </message>
        <message>
            <source>The submission %1 of %2 no longer counts. The round's ranking becomes stale and must be made and signed again. The decision stays on record.</source>
            <translation>Bài dự thi %1 của %2 sẽ không còn được tính. Kết quả xếp hạng của tuần thi hết hiệu lực, phải xếp hạng và ký xác nhận lại. Quyết định này được lưu trong hồ sơ.</translation>
        </message>
        <message>
            <source>&amp;Invalidate</source>
            <translation>&amp;Hủy kết quả</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>Type the submission, “%1”.</source>
            <translation>Hãy gõ mã bài dự thi, “%1”.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Propose to &amp;invalidate it</source>
            <translation>Đề xuất &amp;hủy kết quả</translation>
        </message>
        <message>
            <source>The submission %1 of %2 counts again. The round&apos;s ranking becomes stale and must be made and signed again; where nothing else changed since the ranking before it was taken out, that one holds again. Both decisions stay on record.</source>
            <translation>Bài dự thi %1 của %2 được tính trở lại. Kết quả xếp hạng hiện hành của tuần hết hiệu lực, phải xếp hạng và ký lại; nếu từ lần xếp hạng trước khi loại bài không có thay đổi nào khác thì kết quả của lần đó có hiệu lực trở lại. Cả hai quyết định đều được lưu.</translation>
        </message>
        <message>
            <source>Take a submission back in</source>
            <translation>Khôi phục kết quả bài dự thi</translation>
        </message>
        <message>
            <source>Propose to take it &amp;back in</source>
            <translation>Đề &amp;xuất khôi phục</translation>
        </message>
        <message>
            <source>Take &amp;back in</source>
            <translation>&amp;Khôi phục</translation>
        </message>
    </context>
    <context>
        <name>hoithi::IssuesPanel</name>
        <message>
            <source>Rejected rows</source>
            <translation>Các dòng bị loại</translation>
        </message>
        <message>
            <source>Filter rejected rows</source>
            <translation>Lọc các dòng bị loại</translation>
        </message>
        <message>
            <source>All reasons (%1)</source>
            <translation>Tất cả lý do (%1)</translation>
        </message>
        <message>
            <source>The first %1 are shown; the export has all of them.</source>
            <translation>Đang hiện %1 dòng đầu; tệp xuất ra có đủ tất cả.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JobBar</name>
        <message>
            <source>%1 rows</source>
            <translation>%1 dòng</translation>
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation>%1 dòng/giây</translation>
        </message>
        <message>
            <source>%1 s left</source>
            <translation>còn %1 giây</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Đang dừng…</translation>
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation>Hủ&amp;y</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JobsIndicator</name>
        <message>
            <source>What is running now; click to go there</source>
            <translation>Việc đang chạy; bấm để đến trang đó</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 và %2 việc khác</translation>
        </message>
    </context>
    <context>
        <name>hoithi::KeyDialog</name>
        <message>
            <source>Set the answer key of %1</source>
            <translation>Thiết lập đáp án của %1</translation>
        </message>
        <message>
            <source>Submissions are checked and marked against this key. A key stays on record as it is; correcting it later takes two approvers and a reason.</source>
            <translation>Các bài dự thi được kiểm tra và chấm theo đáp án này. Đáp án được lưu nguyên trong hồ sơ; muốn điều chỉnh về sau phải có hai người phê duyệt và nêu lý do.</translation>
        </message>
        <message>
            <source>&amp;Set key</source>
            <translation>&amp;Thiết lập đáp án</translation>
        </message>
        <message>
            <source>&amp;Paper code</source>
            <translation>&amp;Mã đề</translation>
        </message>
        <message>
            <source>Empty when the round has one paper</source>
            <translation>Để trống nếu tuần thi chỉ có một đề thi</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>Đá&amp;p án</translation>
        </message>
        <message>
            <source>One letter a question, for example ACBDABCDABCDABC</source>
            <translation>Mỗi câu một chữ cái: ACBDABCDABCDABC</translation>
        </message>
        <message>
            <source>&amp;Options a question</source>
            <translation>&amp;Số phương án mỗi câu</translation>
        </message>
        <message>
            <source>Type the key: one letter a question.</source>
            <translation>Hãy gõ đáp án: mỗi câu hỏi một chữ cái.</translation>
        </message>
        <message>
            <source>The key holds something other than the letters of its options.</source>
            <translation>Đáp án có ký tự không thuộc các chữ cái của phương án trả lời.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is none of the letters A to %3.</source>
            <translation>“%1” ở vị trí %2 không thuộc các chữ cái từ A đến %3.</translation>
        </message>
        <message>
            <source>The rules in force ask for %1 questions.</source>
            <translation>Thể lệ đang áp dụng yêu cầu %1 câu hỏi.</translation>
        </message>
        <message>
            <source>The key is sealed: nobody reads it before the round is opened. Submissions are then checked and marked against it, and correcting it takes two approvers and a reason.</source>
            <translation>Đáp án được niêm phong: không ai đọc được trước khi tuần thi được mở. Sau đó bài dự thi được kiểm tra và chấm theo đáp án này; muốn sửa phải có hai người phê duyệt và lý do.</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>Cụm mật &amp;khẩu bộ câu hỏi</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Hãy nhập cụm mật khẩu bộ câu hỏi của Ban Tổ chức.</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>T&amp;uần thi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LockPage</name>
        <message>
            <source>The contest is locked</source>
            <translation>Hội thi đang được khóa</translation>
        </message>
        <message>
            <source>%1 is signed in. What runs goes on; give your password to see it again.</source>
            <translation>%1 đang đăng nhập. Việc đang chạy vẫn tiếp tục; hãy nhập mật khẩu để xem lại.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>Mở &amp;khóa</translation>
        </message>
        <message>
            <source>&amp;Close the contest</source>
            <translation>Đó&amp;ng Hội thi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MainWindow</name>
        <message>
            <source>The last record of this contest was made at %1, which is after this computer&apos;s clock. Check date and time before you go on.</source>
            <translation>Bản ghi gần nhất của Hội thi có thời điểm %1, sau giờ hiện tại của máy tính này. Hãy kiểm tra lại ngày, giờ của máy trước khi làm tiếp.</translation>
        </message>
        <message>
            <source>About HoiThi</source>
            <translation>Giới thiệu HoiThi</translation>
        </message>
        <message>
            <source>HoiThi %1
Runs weekly quiz contests. GPL-3.0-or-later.</source>
            <translation>HoiThi %1
Tổ chức các Hội thi trắc nghiệm hằng tuần. GPL-3.0-or-later.</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Đang mở %1…</translation>
        </message>
        <message>
            <source>Making the sample contest</source>
            <translation>Đang tạo Hội thi mẫu</translation>
        </message>
        <message>
            <source>New contest</source>
            <translation>Hội thi mới</translation>
        </message>
        <message>
            <source>Contests (*.hoithi)</source>
            <translation>Hội thi (*.hoithi)</translation>
        </message>
        <message>
            <source>Open a contest</source>
            <translation>Mở Hội thi</translation>
        </message>
        <message>
            <source>“%1” is still running. Closing cancels it, and nothing of it will be stored.</source>
            <translation>“%1” đang chạy. Nếu đóng, việc này bị hủy và không có gì được lưu.</translation>
        </message>
        <message>
            <source>“%1” is still running and cannot be stopped halfway. Closing does not wait to show what came of it.</source>
            <translation>“%1” đang chạy và không dừng giữa chừng được. Nếu đóng bây giờ, kết quả sẽ không được hiển thị.</translation>
        </message>
        <message>
            <source>Close HoiThi</source>
            <translation>Đóng HoiThi</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Vẫn đóng</translation>
        </message>
        <message>
            <source>Close the contest</source>
            <translation>Đóng Hội thi</translation>
        </message>
        <message>
            <source>Somebody changed the audit trail outside of this program: %1.</source>
            <translation>Nhật ký đã bị thay đổi bên ngoài chương trình: %1.</translation>
        </message>
        <message>
            <source>Show the audit trail</source>
            <translation>Xem nhật ký</translation>
        </message>
        <message>
            <source> The newest good backup is “%1”.</source>
            <translation> Bản sao lưu tốt mới nhất là “%1”.</translation>
        </message>
        <message>
            <source>Open what can be read</source>
            <translation>Mở phần còn đọc được</translation>
        </message>
        <message>
            <source>Reading what can be read of %1…</source>
            <translation>Đang đọc phần còn đọc được của %1…</translation>
        </message>
        <message>
            <source>“%1” is damaged: read only. Rows read: %2; lost: at least %3.</source>
            <translation>“%1” bị hỏng: chỉ đọc. Số dòng đọc được: %2; mất ít nhất: %3.</translation>
        </message>
        <message>
            <source>Save as a new contest…</source>
            <translation>Lưu thành Hội thi mới…</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Lưu phần còn đọc được</translation>
        </message>
        <message>
            <source>What could be read is in %1. Records that do not match: %2.</source>
            <translation>Phần đọc được đã lưu vào %1. Số mục không khớp với nhật ký: %2.</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Thư mục sao lưu</translation>
        </message>
        <message>
            <source>Nothing was recorded since the newest backup.</source>
            <translation>Không có gì mới kể từ bản sao lưu gần nhất.</translation>
        </message>
        <message>
            <source>The backup was made and verified.</source>
            <translation>Đã sao lưu và xác minh.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>The contest is within reach again since %1.</source>
            <translation>Đã kết nối lại được với Hội thi từ %1.</translation>
        </message>
        <message>
            <source>The contest is out of reach since %1. What is shown was read before; nothing is recorded until it is back, and what you type stays.</source>
            <translation>Mất kết nối với Hội thi từ %1. Nội dung đang hiển thị được đọc trước đó; chưa ghi nhận được gì cho đến khi có lại kết nối, còn nội dung bạn đang nhập vẫn giữ nguyên.</translation>
        </message>
        <message>
            <source>Connecting to the server</source>
            <translation>Đang kết nối máy chủ</translation>
        </message>
        <message>
            <source>This contest is damaged. Record nothing more in it: open what can be read, or restore a backup.</source>
            <translation>Hội thi này bị hỏng. Đừng ghi thêm gì vào đó: hãy mở phần còn đọc được, hoặc khôi phục từ bản sao lưu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MaskedIdentity</name>
        <message>
            <source>Show…</source>
            <translation>Hiện…</translation>
        </message>
        <message>
            <source>Asks for the reason and puts it on record first.</source>
            <translation>Hỏi lý do và ghi vào nhật ký trước.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Id number</source>
            <translation>Số căn cước</translation>
        </message>
        <message>
            <source>Erased: cannot be read any more.</source>
            <translation>Đã hủy: không còn đọc được.</translation>
        </message>
        <message>
            <source>On record with the reason; hidden again within a minute.</source>
            <translation>Đã ghi vào nhật ký kèm lý do; sẽ ẩn lại sau một phút.</translation>
        </message>
        <message>
            <source>Nothing can be recorded now, so nothing is shown.</source>
            <translation>Lúc này không ghi vào nhật ký được nên không hiện.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MemberCommands</name>
        <message>
            <source>A proposal of %1 waits for a second person.</source>
            <translation>Đề xuất của %1 đang chờ người thứ hai.</translation>
        </message>
        <message>
            <source>You are no longer a member of this contest: nothing more is recorded for you. Ask its administrator.</source>
            <translation>Bạn không còn là thành viên của Hội thi này nên không ghi nhận được gì thêm. Hãy hỏi người quản trị.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MemberDialog</name>
        <message>
            <source>Change a member</source>
            <translation>Sửa thành viên</translation>
        </message>
        <message>
            <source>The server has this login alread&amp;y, and it is meant</source>
            <translation>Má&amp;y chủ đã có tài khoản này và đúng là tài khoản cần dùng</translation>
        </message>
        <message>
            <source>Enter a member</source>
            <translation>Ghi tên thành viên</translation>
        </message>
        <message>
            <source>The first member is an administrator, who enters the others. From then on nothing is recorded without signing in, and this cannot be undone.</source>
            <translation>Thành viên đầu tiên là người quản trị, để ghi tên những người khác. Từ đó, không đăng nhập thì không ghi nhận được gì, và điều này không hoàn tác được.</translation>
        </message>
        <message>
            <source>What a member does is recorded under this name, and their role says what they may do. What was recorded before stays as it is.</source>
            <translation>Việc thành viên làm được ghi nhận dưới tên này, và vai trò quy định việc được làm. Những gì đã ghi nhận vẫn giữ nguyên.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;Enter</source>
            <translation>&amp;Ghi tên</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>Tên đăng &amp;nhập</translation>
        </message>
        <message>
            <source>Small letters without accents</source>
            <translation>Chữ thường không dấu</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Họ và tên</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Vai trò</translation>
        </message>
        <message>
            <source>Empty: unchanged</source>
            <translation>Để trống: không đổi</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>Password a&amp;gain</source>
            <translation>Nhập &amp;lại mật khẩu</translation>
        </message>
        <message>
            <source>Give the login.</source>
            <translation>Hãy nhập tên đăng nhập.</translation>
        </message>
        <message>
            <source>Give the full name.</source>
            <translation>Hãy nhập họ và tên.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>Hai lần nhập mật khẩu khác nhau.</translation>
        </message>
        <message>
            <source>Write the name in Latin letters, without commas and other signs.</source>
            <translation>Hãy viết họ tên bằng chữ cái Latinh, không dùng dấu phẩy và các dấu khác.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MembersDialog</name>
        <message>
            <source>Members of the contest</source>
            <translation>Thành viên của Hội thi</translation>
        </message>
        <message>
            <source>Each works under their own login and in one role. Without members, whoever has the contest may do everything, under the names they type.</source>
            <translation>Mỗi người làm việc bằng tài khoản của mình và trong một vai trò. Khi chưa có thành viên, ai có Hội thi đều làm được mọi việc, dưới tên mình nhập.</translation>
        </message>
        <message>
            <source>&amp;Enter a member…</source>
            <translation>&amp;Ghi tên thành viên…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Sửa…</translation>
        </message>
        <message>
            <source>Administrators enter and change members.</source>
            <translation>Người quản trị ghi tên và sửa thành viên.</translation>
        </message>
        <message>
            <source>The member is on record.</source>
            <translation>Thành viên đã được ghi nhận.</translation>
        </message>
        <message>
            <source>%1 is no longer a member. What they recorded stays.</source>
            <translation>%1 không còn là thành viên. Những gì đã ghi nhận vẫn còn.</translation>
        </message>
        <message>
            <source>The administrator of the server has yet to run this:</source>
            <translation>Người quản trị máy chủ còn phải chạy các lệnh sau:</translation>
        </message>
        <message>
            <source>In a contest file, members and passwords bind this program, not the file: whoever can write it with another program can change anything.</source>
            <translation>Với Hội thi là tệp, thành viên và mật khẩu chỉ ràng buộc chương trình này, không ràng buộc tệp: ai ghi được tệp bằng chương trình khác đều sửa được mọi thứ.</translation>
        </message>
        <message>
            <source>The password given was not set: you may not set it. \password asks the server&apos;s administrator for one.</source>
            <translation>Mật khẩu đã nhập chưa được đặt vì bạn không có quyền đặt. Lệnh \password sẽ hỏi người quản trị máy chủ mật khẩu của tài khoản.</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>Thôi &amp;tham gia…</translation>
        </message>
        <message>
            <source>%1 (%2) records nothing more in this contest from now on. What they recorded stays under their name. They can be entered again later.</source>
            <translation>Từ nay %1 (%2) không ghi nhận được gì trong Hội thi này. Những gì đã ghi nhận vẫn còn dưới tên họ. Sau này có thể ghi tên lại.</translation>
        </message>
        <message>
            <source>Remove a member</source>
            <translation>Cho thành viên thôi tham gia</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Cho thôi tham gia</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeDialog</name>
        <message>
            <source>%1 has filled in the same</source>
            <translation>%1 đã nhập cùng mục</translation>
        </message>
        <message>
            <source>Both of you changed these fields since you began. Choose for each what stays: everybody sees it then. Nothing of yours is lost before you choose.</source>
            <translation>Cả hai đã sửa các mục này từ khi bạn bắt đầu. Hãy chọn nội dung giữ lại cho từng mục: mọi người sẽ thấy nội dung đó. Phần bạn nhập không bị mất trước khi bạn chọn.</translation>
        </message>
        <message>
            <source>&amp;Keep the chosen</source>
            <translation>&amp;Giữ phần đã chọn</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Để sau</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước đó</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>Take all &amp;mine</source>
            <translation>Lấy tất cả của &amp;tôi</translation>
        </message>
        <message>
            <source>Take all &amp;theirs</source>
            <translation>Lấy tất cả của &amp;họ</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(trống)</translation>
        </message>
        <message>
            <source>%1, mine: %2</source>
            <translation>%1, của tôi: %2</translation>
        </message>
        <message>
            <source>%1, theirs: %2</source>
            <translation>%1, của họ: %2</translation>
        </message>
        <message>
            <source>Choose for each field.</source>
            <translation>Hãy chọn cho từng mục.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Đóng thông báo này</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Sao chép chi tiết</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MomentField</name>
        <message>
            <source>dd/mm/yyyy hh:mm</source>
            <translation>ngày/tháng/năm giờ:phút</translation>
        </message>
        <message>
            <source>This is no day with a time. Type it as 20/09/2023 08:00.</source>
            <translation>Đây không phải là ngày giờ. Hãy nhập như 20/09/2023 08:00.</translation>
        </message>
        <message>
            <source>Give the day and the time as 20/09/2023 08:00.</source>
            <translation>Hãy nhập ngày giờ như 20/09/2023 08:00.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::NavigationPane</name>
        <message>
            <source>Areas</source>
            <translation>Các khu vực</translation>
        </message>
    </context>
    <context>
        <name>hoithi::NewPassphraseDialog</name>
        <message>
            <source>&amp;New passphrase</source>
            <translation>Cụm mật khẩu &amp;mới</translation>
        </message>
        <message>
            <source>Several words that nobody would guess</source>
            <translation>Vài từ mà không ai đoán được</translation>
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation>Nhập &amp;lại cụm mật khẩu mới</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Cụm mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The passphrases differ.</source>
            <translation>Hai lần nhập cụm mật khẩu khác nhau.</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Họ và tên của bạn</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ và tên của bạn.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OpenRoundDialog</name>
        <message>
            <source>Open the questions of %1</source>
            <translation>Mở bộ câu hỏi của %1</translation>
        </message>
        <message>
            <source>The key of the round&apos;s question set is released: from then on everybody who has the contest can read it. Who opened it, and when, stays on record. This is not taken back.</source>
            <translation>Khóa của bộ câu hỏi được công bố: từ đó mọi người mở được Hội thi này đều đọc được bộ câu hỏi. Người mở và thời điểm mở được ghi lại. Việc này không thể rút lại.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Mở</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>Cụm mật &amp;khẩu bộ câu hỏi</translation>
        </message>
        <message>
            <source>Or&amp;ganiser</source>
            <translation>N&amp;gười mở</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Hãy nhập cụm mật khẩu bộ câu hỏi của Ban Tổ chức.</translation>
        </message>
        <message>
            <source>Type the organiser&apos;s name.</source>
            <translation>Hãy nhập tên người mở.</translation>
        </message>
        <message>
            <source>Type the round&apos;s name, “%1”.</source>
            <translation>Hãy gõ tên tuần thi, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionChart</name>
        <message>
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Best 27 %</source>
            <translation>27 % cao nhất</translation>
        </message>
        <message>
            <source>Weakest 27 %</source>
            <translation>27 % thấp nhất</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>trống</translation>
        </message>
        <message>
            <source>People (%)</source>
            <translation>Số người (%)</translation>
        </message>
        <message>
            <source>Question %1: options chosen (* is the key)</source>
            <translation>Câu %1: phương án được chọn (* là đáp án)</translation>
        </message>
        <message>
            <source>Question %1: options chosen (neutralised: every answer counts)</source>
            <translation>Câu %1: phương án được chọn (câu đã bỏ, tính đúng cho mọi người)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionList</name>
        <message>
            <source>Add an &amp;option</source>
            <translation>&amp;Bổ sung phương án</translation>
        </message>
        <message>
            <source>Add an option</source>
            <translation>Bổ sung phương án</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OptionRow</name>
        <message>
            <source>Option %1 is right (%2)</source>
            <translation>Phương án %1 đúng (%2)</translation>
        </message>
        <message>
            <source>Option %1 is right</source>
            <translation>Phương án %1 đúng</translation>
        </message>
        <message>
            <source>Text of option %1</source>
            <translation>Nội dung phương án %1</translation>
        </message>
        <message>
            <source>Image: %1</source>
            <translation>Ảnh: %1</translation>
        </message>
        <message>
            <source>Image of option %1…</source>
            <translation>Ảnh của phương án %1…</translation>
        </message>
        <message>
            <source>Move option %1 up</source>
            <translation>Chuyển phương án %1 lên</translation>
        </message>
        <message>
            <source>Move option %1 down</source>
            <translation>Chuyển phương án %1 xuống</translation>
        </message>
        <message>
            <source>Remove option %1</source>
            <translation>Bỏ phương án %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <source>The contest and how far each round is. The blue box names the one thing to do next; follow its button.</source>
            <translation>Hội thi và tiến độ của từng tuần thi. Khung màu xanh nêu một việc cần làm tiếp theo; hãy bấm nút trong khung.</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>Việc cần làm tiếp theo</translation>
        </message>
        <message>
            <source>Schedule of the plan</source>
            <translation>Tiến độ theo kế hoạch</translation>
        </message>
        <message>
            <source>%1 · plan %2 · %3 agencies · %4 signatures needed</source>
            <translation>%1 · kế hoạch %2 · %3 cơ quan, đơn vị · cần %4 chữ ký</translation>
        </message>
        <message>
            <source>The key of %1 is set.</source>
            <translation>Đã thiết lập đáp án của %1.</translation>
        </message>
        <message>
            <source>Choose the committee roster</source>
            <translation>Chọn tệp danh sách không xét giải</translation>
        </message>
        <message>
            <source>People added to the roster: %1.</source>
            <translation>Đã thêm vào danh sách không xét giải: %1 người.</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Đang kiểm tra lại</translation>
        </message>
        <message>
            <source>Everything matches: %1 log entries, %2 imports, %3 rankings.</source>
            <translation>Mọi thứ đều khớp: %1 mục nhật ký, %2 lần nhập, %3 lần xếp hạng.</translation>
        </message>
        <message>
            <source>%1 records do not match. First: %2. Keep the file and restore a backup beside it.</source>
            <translation>%1 mục hồ sơ không khớp. Mục đầu tiên: %2. Hãy giữ lại tệp này và khôi phục một bản sao lưu bên cạnh.</translation>
        </message>
        <message>
            <source>The rule reading is on record as version %1.</source>
            <translation>Đã ghi nhận cách hiểu thể lệ, phiên bản %1.</translation>
        </message>
        <message>
            <source>The questions of %1 are open.</source>
            <translation>Bộ câu hỏi của %1 đã mở.</translation>
        </message>
        <message>
            <source>No passphrase protects the phone numbers and id numbers.</source>
            <translation>Số điện thoại và số căn cước chưa được bảo vệ bằng cụm mật khẩu.</translation>
        </message>
        <message>
            <source>Protect with a passphrase…</source>
            <translation>Bảo vệ bằng cụm mật khẩu…</translation>
        </message>
        <message>
            <source>The period is on record.</source>
            <translation>Đã ghi nhận thời hạn lưu giữ.</translation>
        </message>
        <message>
            <source>Personal data is erased. Destroy the backups made before, too.</source>
            <translation>Đã xóa dữ liệu cá nhân. Hãy hủy cả các bản sao lưu đã tạo trước đó.</translation>
        </message>
        <message>
            <source>%1 %2 of them are in %3.</source>
            <translation>%1 Trong đó có %2 bản nằm tại %3.</translation>
        </message>
        <message>
            <source>Personal data is erased. The server&apos;s own backups and its archived write-ahead log hold the keys until they are gone, too.</source>
            <translation>Đã xóa dữ liệu cá nhân. Các bản sao lưu và nhật ký ghi trước (WAL) đã lưu trữ của máy chủ vẫn còn khóa cho đến khi bị hủy.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second administrator confirms it.</source>
            <translation>Đề xuất của bạn đã được ghi nhận. Việc xóa được thực hiện khi một quản trị viên khác xác nhận.</translation>
        </message>
        <message>
            <source>Personal data is erased already.</source>
            <translation>Dữ liệu cá nhân đã được xóa.</translation>
        </message>
        <message>
            <source>Personal data was to be kept until %1, and is still there.</source>
            <translation>Thời hạn lưu giữ dữ liệu cá nhân đã hết ngày %1 mà dữ liệu chưa được xóa.</translation>
        </message>
        <message>
            <source>Nobody has set how long personal data is kept. %1 months after the last round leave time for complaints and audits.</source>
            <translation>Chưa có thời hạn lưu giữ dữ liệu cá nhân. %1 tháng sau tuần cuối là đủ để giải quyết khiếu nại và kiểm toán.</translation>
        </message>
        <message>
            <source>Erase personal data…</source>
            <translation>Xóa dữ liệu cá nhân…</translation>
        </message>
        <message>
            <source>Set the period…</source>
            <translation>Đặt thời hạn…</translation>
        </message>
        <message>
            <source>The decision of %1 rests on the older result and has to be replaced.</source>
            <translation>Quyết định khen thưởng ngày %1 dựa trên kết quả cũ, phải thay thế.</translation>
        </message>
        <message>
            <source>Rosters (*.csv *.xlsx)</source>
            <translation>Danh sách (*.csv *.xlsx)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PaperOutputDialog</name>
        <message>
            <source>Preview the paper of %1</source>
            <translation>Xem trước đề của %1</translation>
        </message>
        <message>
            <source>Export the paper of %1</source>
            <translation>Xuất đề của %1</translation>
        </message>
        <message>
            <source>The paper is shown as it will be printed, and can be printed or saved from there.</source>
            <translation>Đề được hiển thị như khi in, và có thể in hoặc lưu từ đó.</translation>
        </message>
        <message>
            <source>A file with the key, or a printed one, gives the round away: keep it as the paper itself.</source>
            <translation>Tệp hoặc bản in có đáp án làm lộ đề: hãy bảo quản như chính đề thi.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Tiếp tục</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>Định &amp;dạng</translation>
        </message>
        <message>
            <source>JSON, for the contest system</source>
            <translation>JSON, cho hệ thống thi</translation>
        </message>
        <message>
            <source>PDF, to print</source>
            <translation>PDF, để in</translation>
        </message>
        <message>
            <source>Word (.docx)</source>
            <translation>Word (.docx)</translation>
        </message>
        <message>
            <source>Answer &amp;key</source>
            <translation>Đá&amp;p án</translation>
        </message>
        <message>
            <source>without the key</source>
            <translation>không kèm đáp án</translation>
        </message>
        <message>
            <source>with the key</source>
            <translation>kèm đáp án</translation>
        </message>
        <message>
            <source>all variants</source>
            <translation>mọi mã đề</translation>
        </message>
        <message>
            <source>paper %1</source>
            <translation>mã đề %1</translation>
        </message>
        <message>
            <source>&amp;Variant</source>
            <translation>&amp;Mã đề</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>mã đề duy nhất</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PaperPane</name>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Mã băm</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Số khởi tạo</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Ma trận đề</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>Theo văn bản nguồn</translation>
        </message>
        <message>
            <source>By topic</source>
            <translation>Theo chủ đề</translation>
        </message>
        <message>
            <source>By difficulty</source>
            <translation>Theo độ khó</translation>
        </message>
        <message>
            <source>Right answers</source>
            <translation>Đáp án đúng</translation>
        </message>
        <message>
            <source>Question %1, by %2: %3</source>
            <translation>Câu %1, %2: %3</translation>
        </message>
        <message>
            <source>Swapped by hand</source>
            <translation>Đã thay bằng tay</translation>
        </message>
        <message>
            <source>Questions of the paper</source>
            <translation>Câu hỏi của đề</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PapersPage</name>
        <message>
            <source>Papers</source>
            <translation>Đề thi</translation>
        </message>
        <message>
            <source>Say what a round's paper is made of, and draw it from the bank; look at it, swap what does not fit, and freeze it with a second person. A frozen paper keeps its wordings and its key for good, and stays secret until the round opens.</source>
            <translation>Nêu ma trận đề của tuần thi rồi tạo đề từ ngân hàng câu hỏi; xem lại, thay câu không phù hợp và khóa đề cùng người thứ hai. Đề đã khóa giữ nguyên lời văn và đáp án, được giữ bí mật cho đến khi tuần thi mở.</translation>
        </message>
        <message>
            <source>Nothing is drawn for this round that can be read now.</source>
            <translation>Tuần này chưa có đề nào đọc được lúc này.</translation>
        </message>
        <message>
            <source>The paper is frozen: nobody changes it any more.</source>
            <translation>Đề đã khóa: không ai thay đổi được nữa.</translation>
        </message>
        <message>
            <source>It is proposed already, and waits for a second organiser.</source>
            <translation>Đã có đề xuất khóa, đang chờ thành viên Ban Tổ chức thứ hai.</translation>
        </message>
        <message>
            <source>All questions have their newest wordings.</source>
            <translation>Mọi câu hỏi đã có lời văn mới nhất.</translation>
        </message>
        <message>
            <source>Choose a question of the paper first.</source>
            <translation>Hãy chọn một câu hỏi của đề trước.</translation>
        </message>
        <message>
            <source>Only a frozen paper has a hash.</source>
            <translation>Chỉ đề đã khóa mới có mã băm.</translation>
        </message>
        <message>
            <source>Choose a round.</source>
            <translation>Hãy chọn tuần thi.</translation>
        </message>
        <message>
            <source>The round has an answer key already, so no paper is drawn for it.</source>
            <translation>Tuần này đã có đáp án nên không tạo đề nữa.</translation>
        </message>
        <message>
            <source>The questions are locked.</source>
            <translation>Câu hỏi đang khóa.</translation>
        </message>
        <message>
            <source>A seed is a number from 0 to 18446744073709551615.</source>
            <translation>Số khởi tạo là một số từ 0 đến 18446744073709551615.</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Tuần thi</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Đề thi</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Ma trận đề</translation>
        </message>
        <message>
            <source>What is shown of the round</source>
            <translation>Nội dung hiển thị của tuần thi</translation>
        </message>
        <message>
            <source>Papers are drawn from the question bank, and the questions are locked.</source>
            <translation>Đề được tạo từ ngân hàng câu hỏi, mà câu hỏi đang khóa.</translation>
        </message>
        <message>
            <source>The paper is frozen and stays secret until the round opens: only organisers read it, after the questions are unlocked.</source>
            <translation>Đề đã khóa và được giữ bí mật cho đến khi tuần thi mở: chỉ Ban Tổ chức đọc được, sau khi mở khóa câu hỏi.</translation>
        </message>
        <message>
            <source>The questions are locked, and the draft with them.</source>
            <translation>Câu hỏi đang khóa, bản nháp của đề cũng vậy.</translation>
        </message>
        <message>
            <source>Unlock the questions…</source>
            <translation>Mở khóa câu hỏi…</translation>
        </message>
        <message>
            <source>Hash: %1</source>
            <translation>Mã băm: %1</translation>
        </message>
        <message>
            <source>Draft %1 of %2 is no longer the paper: another one is drawn in its place.</source>
            <translation>Bản nháp %1 của %2 không còn là đề thi nữa: một đề khác được tạo thay thế.</translation>
        </message>
        <message>
            <source>Questions swapped in it by hand, which are lost: %1.</source>
            <translation>Số câu đã thay bằng tay sẽ mất: %1.</translation>
        </message>
        <message>
            <source>Draw another paper</source>
            <translation>Tạo đề khác</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Tạo đề</translation>
        </message>
        <message>
            <source>Drawing the paper</source>
            <translation>Đang tạo đề</translation>
        </message>
        <message>
            <source>Nothing was drawn: %1</source>
            <translation>Chưa tạo được đề: %1</translation>
        </message>
        <message>
            <source>The paper of %1 is drawn, as draft %2.</source>
            <translation>Đã tạo đề của %1, bản nháp %2.</translation>
        </message>
        <message>
            <source>Question %1 is swapped; this is draft %2.</source>
            <translation>Đã thay câu %1; đây là bản nháp %2.</translation>
        </message>
        <message>
            <source>Taking the newest wordings</source>
            <translation>Đang lấy lời văn mới nhất</translation>
        </message>
        <message>
            <source>All questions had their newest wordings.</source>
            <translation>Mọi câu hỏi vốn đã có lời văn mới nhất.</translation>
        </message>
        <message>
            <source>The questions have their newest wordings; this is draft %1.</source>
            <translation>Các câu hỏi đã có lời văn mới nhất; đây là bản nháp %1.</translation>
        </message>
        <message>
            <source>The paper of %1 is frozen.</source>
            <translation>Đã khóa đề của %1.</translation>
        </message>
        <message>
            <source>Your proposal is on record. The paper is frozen when a second organiser carries it out under their own login.</source>
            <translation>Đề xuất của bạn đã được ghi nhận. Đề được khóa khi thành viên Ban Tổ chức thứ hai thực hiện bằng tài khoản của mình.</translation>
        </message>
        <message>
            <source>Laying the paper out</source>
            <translation>Đang dàn trang đề thi</translation>
        </message>
        <message>
            <source>What is printed or saved from here goes into the audit trail.</source>
            <translation>Mọi bản in hoặc tệp lưu từ đây đều được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>The round is not over: what is printed or saved from here is secret, and goes into the audit trail with the purpose given.</source>
            <translation>Tuần thi chưa kết thúc: bản in hoặc tệp lưu từ đây là bí mật và được ghi vào nhật ký kèm mục đích đã nêu.</translation>
        </message>
        <message>
            <source>Export the paper</source>
            <translation>Xuất đề thi</translation>
        </message>
        <message>
            <source>Papers (*.%1)</source>
            <translation>Đề thi (*.%1)</translation>
        </message>
        <message>
            <source>Exporting the paper</source>
            <translation>Đang xuất đề thi</translation>
        </message>
        <message>
            <source>The paper of %1 is in %2.</source>
            <translation>Đề của %1 đã được ghi vào %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>The hash is on the clipboard.</source>
            <translation>Đã sao chép mã băm vào bộ nhớ tạm.</translation>
        </message>
        <message>
            <source>The round is being read.</source>
            <translation>Đang đọc tuần thi.</translation>
        </message>
        <message>
            <source>The pending proposal to freeze the paper lapses with it and has to be made again.</source>
            <translation>Đề xuất khóa đề đang chờ cũng hết hiệu lực và phải đề xuất lại.</translation>
        </message>
        <message>
            <source>Only a frozen paper is published.</source>
            <translation>Chỉ đưa đề đã khóa lên hệ thống thi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ParticipationPage</name>
        <message>
            <source>Participation</source>
            <translation>Tham gia</translation>
        </message>
        <message>
            <source>How many people of each agency took part. A person counts once, for the agency of their first counted submission; people on the roster are left out. The rate is people against the agency's headcount.</source>
            <translation>Số người tham gia của từng cơ quan, đơn vị. Mỗi người được tính một lần, cho đơn vị ghi trong bài dự thi đầu tiên được tính của người đó; người trong danh sách không xét giải không được tính. Tỷ lệ là số người tham gia trên tổng số người của đơn vị.</translation>
        </message>
        <message>
            <source>Whole contest</source>
            <translation>Toàn Hội thi</translation>
        </message>
        <message>
            <source>Filter agencies</source>
            <translation>Lọc đơn vị</translation>
        </message>
        <message>
            <source>People by agency, %1</source>
            <translation>Số người theo đơn vị, %1</translation>
        </message>
        <message>
            <source>%1 people of %2 agencies</source>
            <translation>%1 người của %2 đơn vị</translation>
        </message>
        <message>
            <source>Distinct accounts with a counted submission, people on the roster and unknown agencies left out; as of %1</source>
            <translation>Số tài khoản khác nhau có bài dự thi được tính, không kể người trong danh sách không xét giải và đơn vị không xác định; tính đến %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Tính đến %1</translation>
        </message>
        <message>
            <source> · contains “%1”</source>
            <translation> · có chứa “%1”</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Đã lưu thành %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Export participation</source>
            <translation>Xuất số liệu tham gia</translation>
        </message>
        <message>
            <source>The figures are being counted.</source>
            <translation>Đang tính số liệu.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Lưu biểu đồ</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Hình ảnh (*.png *.svg)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Lưu thành PDF</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Tài liệu (*.pdf)</translation>
        </message>
        <message>
            <source>The printer refused the pages. Check it and print again.</source>
            <translation>Máy in không nhận các trang in. Hãy kiểm tra máy in rồi in lại.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PassphraseDialog</name>
        <message>
            <source>Enter the passphrase</source>
            <translation>Nhập cụm mật khẩu</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers of this contest are sealed. The passphrase opens them until the contest is sealed again, locked or left. Who has lost it uses the recovery code.</source>
            <translation>Số điện thoại và số căn cước của Hội thi này đang niêm phong. Cụm mật khẩu mở niêm phong cho đến khi Hội thi được niêm phong lại, khóa hoặc đóng. Nếu đã mất cụm mật khẩu, hãy dùng mã khôi phục.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Mở</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Hãy nhập cụm mật khẩu.</translation>
        </message>
        <message>
            <source>&amp;Remember in this computer's keyring</source>
            <translation>&amp;Ghi nhớ trong chùm khóa của máy tính này</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PasswordDialog</name>
        <message>
            <source>Change my password</source>
            <translation>Đổi mật khẩu của tôi</translation>
        </message>
        <message>
            <source>From now on you sign in to this contest with the new password.</source>
            <translation>Từ nay bạn đăng nhập vào Hội thi này bằng mật khẩu mới.</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>Đổ&amp;i</translation>
        </message>
        <message>
            <source>&amp;Old password</source>
            <translation>Mật khẩu &amp;cũ</translation>
        </message>
        <message>
            <source>&amp;New password</source>
            <translation>Mật khẩu &amp;mới</translation>
        </message>
        <message>
            <source>New password a&amp;gain</source>
            <translation>Nhập &amp;lại mật khẩu mới</translation>
        </message>
        <message>
            <source>Type the old password.</source>
            <translation>Hãy nhập mật khẩu cũ.</translation>
        </message>
        <message>
            <source>A password has at least %1 characters.</source>
            <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
        </message>
        <message>
            <source>The passwords differ.</source>
            <translation>Hai lần nhập mật khẩu khác nhau.</translation>
        </message>
        <message>
            <source>It is the password of your login to the server: from now on the server takes the new one, for every contest there.</source>
            <translation>Đây là mật khẩu tài khoản của bạn trên máy chủ: từ nay máy chủ nhận mật khẩu mới, cho mọi Hội thi trên đó.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PrintJob</name>
        <message>
            <source>The printer refused the pages. Check it and print again.</source>
            <translation>Máy in không nhận các trang in. Hãy kiểm tra máy in rồi in lại.</translation>
        </message>
        <message>
            <source>Printing was stopped.</source>
            <translation>Đã dừng in.</translation>
        </message>
        <message>
            <source>The printer took no more pages. Check it and print again.</source>
            <translation>Máy in không nhận thêm trang nào. Hãy kiểm tra máy in rồi in lại.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ProposalsDialog</name>
        <message>
            <source>Waiting for a second person</source>
            <translation>Chờ người thứ hai</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Rút lại</translation>
        </message>
        <message>
            <source>It is carried out, and on record under both names.</source>
            <translation>Đã thực hiện và ghi nhận dưới tên hai người.</translation>
        </message>
        <message>
            <source>It is taken back.</source>
            <translation>Đã rút lại.</translation>
        </message>
        <message>
            <source>Two people decide these together. Whoever proposed one can take it back; another one of their role carries it out. Both stay on record.</source>
            <translation>Các việc này do hai người cùng quyết định. Người đề xuất có thể rút lại; người khác cùng vai trò xác nhận thực hiện. Cả hai đều được lưu trong nhật ký.</translation>
        </message>
        <message>
            <source>&amp;Carry out…</source>
            <translation>&amp;Xác nhận thực hiện…</translation>
        </message>
        <message>
            <source>Carry out</source>
            <translation>Xác nhận thực hiện</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Nội dung thay đổi</translation>
        </message>
        <message>
            <source>Looking up what would change…</source>
            <translation>Đang xem nội dung thay đổi…</translation>
        </message>
        <message>
            <source>Ranking with the amended key…</source>
            <translation>Đang xếp hạng theo đáp án điều chỉnh…</translation>
        </message>
        <message>
            <source>Proposed by %1, reason: %2</source>
            <translation>Người đề xuất: %1. Lý do: %2</translation>
        </message>
        <message>
            <source>It goes on record under both names.</source>
            <translation>Việc này được ghi nhận dưới tên hai người.</translation>
        </message>
        <message>
            <source>Proposed by %1</source>
            <translation>Người đề xuất: %1</translation>
        </message>
        <message>
            <source>&amp;Unlock the questions…</source>
            <translation>&amp;Mở khóa câu hỏi…</translation>
        </message>
        <message>
            <source>What would change is sealed. Unlock the questions to see it and to decide.</source>
            <translation>Nội dung thay đổi được niêm phong. Hãy mở khóa câu hỏi để xem và quyết định.</translation>
        </message>
        <message>
            <source>Ranking as it would be…</source>
            <translation>Đang xếp hạng thử…</translation>
        </message>
        <message>
            <source>Show the &amp;effect</source>
            <translation>X&amp;em ảnh hưởng</translation>
        </message>
        <message>
            <source>It is carried out, and on record under both names. Rank the round again, then sign it.</source>
            <translation>Đã thực hiện và ghi nhận với tên của cả hai người. Hãy xếp hạng lại tuần thi, rồi ký.</translation>
        </message>
        <message>
            <source>The accounts can be separated again.</source>
            <translation>Các tài khoản có thể tách lại.</translation>
        </message>
        <message>
            <source>The accounts can be merged again.</source>
            <translation>Các tài khoản có thể gộp lại.</translation>
        </message>
        <message>
            <source>The submission can be taken back in.</source>
            <translation>Bài dự thi có thể được khôi phục kết quả.</translation>
        </message>
        <message>
            <source>The submission can be invalidated again.</source>
            <translation>Bài dự thi có thể bị hủy kết quả lần nữa.</translation>
        </message>
        <message>
            <source>Only a new decision of two judges replaces it.</source>
            <translation>Chỉ quyết định mới của hai giám khảo mới thay được.</translation>
        </message>
        <message>
            <source>It cannot be undone.</source>
            <translation>Không hoàn tác được.</translation>
        </message>
        <message>
            <source>What was stored before can be made to count again.</source>
            <translation>Có thể quyết định lại để tính theo bản ghi đã lưu trước đó.</translation>
        </message>
        <message>
            <source>The later row can be made to count again.</source>
            <translation>Có thể quyết định lại để tính theo bản ghi đến sau.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ProtectDialog</name>
        <message>
            <source>Protect with a passphrase</source>
            <translation>Bảo vệ bằng cụm mật khẩu</translation>
        </message>
        <message>
            <source>From then on it takes the passphrase to import and to show a phone number or id number; ranking, awarding and verifying do not need it. A recovery code is shown once. Without passphrase and recovery code nobody can read the numbers any more.</source>
            <translation>Từ đó, phải có cụm mật khẩu mới nhập được dữ liệu và xem được số điện thoại, số căn cước; xếp hạng, khen thưởng và kiểm tra thì không cần. Mã khôi phục chỉ hiện một lần. Mất cả cụm mật khẩu lẫn mã khôi phục thì không ai đọc được các số này nữa.</translation>
        </message>
        <message>
            <source>&amp;Protect</source>
            <translation>&amp;Bảo vệ</translation>
        </message>
        <message>
            <source>Seal the question sets</source>
            <translation>Niêm phong bộ câu hỏi</translation>
        </message>
        <message>
            <source>From then on the answer key of a round is sealed as soon as it is set: nobody reads it before an organiser opens the round with this passphrase. It is the organisers' own, another than that of the contest. A recovery code is shown once. Without passphrase and recovery code no sealed round can be opened any more.</source>
            <translation>Từ đó, đáp án của mỗi tuần được niêm phong ngay khi đặt: không ai đọc được cho đến khi Ban Tổ chức mở tuần thi bằng cụm mật khẩu này. Đây là cụm mật khẩu riêng của Ban Tổ chức, khác với cụm mật khẩu của Hội thi. Mã khôi phục chỉ hiện một lần. Mất cả cụm mật khẩu lẫn mã khôi phục thì không mở được tuần thi nào đang niêm phong nữa.</translation>
        </message>
        <message>
            <source>&amp;Seal</source>
            <translation>&amp;Niêm phong</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PurposeDialog</name>
        <message>
            <source>Purpose of this export</source>
            <translation>Mục đích xuất dữ liệu</translation>
        </message>
        <message>
            <source>The file holds personal data. Its purpose, your name, the number of rows and the file&apos;s digest go into the audit trail before the file is there.</source>
            <translation>Tệp này chứa dữ liệu cá nhân. Mục đích, tên bạn, số dòng và mã băm của tệp được ghi vào nhật ký trước khi tệp được tạo ra.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Tiếp tục</translation>
        </message>
        <message>
            <source>Announcing the results</source>
            <translation>Công bố kết quả</translation>
        </message>
        <message>
            <source>Deciding on prizes and handing them out</source>
            <translation>Quyết định khen thưởng và trao giải</translation>
        </message>
        <message>
            <source>Report to the superior authority</source>
            <translation>Báo cáo cơ quan cấp trên</translation>
        </message>
        <message>
            <source>Checking with the agencies</source>
            <translation>Đối chiếu với các cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>Answering a complaint</source>
            <translation>Giải quyết khiếu nại</translation>
        </message>
        <message>
            <source>Inspection or audit</source>
            <translation>Phục vụ thanh tra, kiểm toán</translation>
        </message>
        <message>
            <source>Keeping on file</source>
            <translation>Lưu hồ sơ</translation>
        </message>
        <message>
            <source>Choose one, or write another</source>
            <translation>Chọn một mục đích hoặc tự ghi</translation>
        </message>
        <message>
            <source>&amp;Purpose</source>
            <translation>&amp;Mục đích</translation>
        </message>
        <message>
            <source>Say what the people are exported for.</source>
            <translation>Hãy cho biết xuất dữ liệu để làm gì.</translation>
        </message>
        <message>
            <source>What is the paper needed for?</source>
            <translation>Cần đề thi để làm gì?</translation>
        </message>
        <message>
            <source>The round is not over: its paper is secret. Why it is looked at or leaves the contest, and your name, go into the audit trail first.</source>
            <translation>Tuần thi chưa kết thúc nên đề là bí mật. Mục đích xem hoặc đưa đề ra ngoài và tên của bạn được ghi vào nhật ký trước.</translation>
        </message>
        <message>
            <source>Checking the paper before it is frozen</source>
            <translation>Soát đề trước khi khóa</translation>
        </message>
        <message>
            <source>Loading it into the contest system</source>
            <translation>Nạp lên hệ thống thi</translation>
        </message>
        <message>
            <source>Printing it for the round</source>
            <translation>In đề cho tuần thi</translation>
        </message>
        <message>
            <source>Say what the paper is needed for.</source>
            <translation>Hãy nêu mục đích sử dụng đề thi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionEditor</name>
        <message>
            <source>Not chosen yet</source>
            <translation>Chưa chọn</translation>
        </message>
        <message>
            <source>▲ Nearly the same as question %1 (%2 %)</source>
            <translation>▲ Gần giống câu hỏi %1 (%2 %)</translation>
        </message>
        <message>
            <source>&amp;Text of the question</source>
            <translation>Nội &amp;dung câu hỏi</translation>
        </message>
        <message>
            <source>Options; mark what is right</source>
            <translation>Các phương án; đánh dấu phương án đúng</translation>
        </message>
        <message>
            <source>S&amp;everal answers are right together</source>
            <translation>Ch&amp;o phép nhiều đáp án đúng</translation>
        </message>
        <message>
            <source>&amp;Keep the order of options</source>
            <translation>Giữ thứ tự phương á&amp;n</translation>
        </message>
        <message>
            <source>No paper shuffles them: for options such as “All of the above”.</source>
            <translation>Không đề nào xáo trộn các phương án: dùng cho phương án như “Tất cả các phương án trên”.</translation>
        </message>
        <message>
            <source>E&amp;xplanation</source>
            <translation>Giải &amp;thích</translation>
        </message>
        <message>
            <source>&amp;Legal reference</source>
            <translation>Căn cứ &amp;pháp lý</translation>
        </message>
        <message>
            <source>Article, clause, document</source>
            <translation>Điều, khoản, văn bản</translation>
        </message>
        <message>
            <source>So&amp;urce</source>
            <translation>&amp;Văn bản nguồn</translation>
        </message>
        <message>
            <source>To&amp;pic</source>
            <translation>&amp;Chủ đề</translation>
        </message>
        <message>
            <source>&amp;Difficulty</source>
            <translation>Độ &amp;khó</translation>
        </message>
        <message>
            <source>Key&amp;words</source>
            <translation>Từ khó&amp;a</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Add an image to the question first</source>
            <translation>Hãy thêm ảnh vào câu hỏi trước</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Không có ảnh</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionExportDialog</name>
        <message>
            <source>Export questions</source>
            <translation>Xuất câu hỏi</translation>
        </message>
        <message>
            <source>The file holds questions and their right answers, readable by whoever has it. Its purpose, your name, the number of questions and the file's digest go into the audit trail before the file is there.</source>
            <translation>Tệp chứa câu hỏi và đáp án, ai có tệp đều đọc được. Mục đích, tên của bạn, số câu hỏi và mã băm của tệp được ghi vào nhật ký trước khi tệp được tạo.</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Xuất</translation>
        </message>
        <message>
            <source>The &amp;selected questions (%1)</source>
            <translation>Các câu đan&amp;g chọn (%1)</translation>
        </message>
        <message>
            <source>Those that the &amp;filter shows (%1)</source>
            <translation>Các câu đang &amp;lọc (%1)</translation>
        </message>
        <message>
            <source>&amp;All that are in use (%1)</source>
            <translation>&amp;Tất cả câu đang dùng (%1)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>For&amp;mat</source>
            <translation>Đị&amp;nh dạng</translation>
        </message>
        <message>
            <source>Review outside of the program</source>
            <translation>Thẩm định ngoài chương trình</translation>
        </message>
        <message>
            <source>Handing over to another contest</source>
            <translation>Bàn giao cho Hội thi khác</translation>
        </message>
        <message>
            <source>Use in a training course</source>
            <translation>Dùng trong tập huấn</translation>
        </message>
        <message>
            <source>Keeping on file</source>
            <translation>Lưu hồ sơ</translation>
        </message>
        <message>
            <source>Choose one, or write another</source>
            <translation>Chọn một mục đích, hoặc nhập mục đích khác</translation>
        </message>
        <message>
            <source>&amp;Purpose</source>
            <translation>&amp;Mục đích</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Chọn…</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>Tệ&amp;p</translation>
        </message>
        <message>
            <source>questions</source>
            <translation>cau-hoi</translation>
        </message>
        <message>
            <source>There is no question to export.</source>
            <translation>Không có câu hỏi nào để xuất.</translation>
        </message>
        <message>
            <source>Say what the questions are exported for.</source>
            <translation>Hãy cho biết xuất câu hỏi để làm gì.</translation>
        </message>
        <message>
            <source>Choose where the file goes.</source>
            <translation>Hãy chọn nơi lưu tệp.</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Câu %1: %2</translation>
        </message>
        <message>
            <source>What the file does not hold</source>
            <translation>Những gì tệp không giữ được</translation>
        </message>
        <message>
            <source>Cop&amp;y all</source>
            <translation>Sao ché&amp;p tất cả</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionFilterBar</name>
        <message>
            <source>Take this filter away</source>
            <translation>Bỏ điều kiện lọc này</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(chưa có)</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Mọi văn bản nguồn</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>Mọi chủ đề</translation>
        </message>
        <message>
            <source>All authors</source>
            <translation>Mọi người soạn</translation>
        </message>
        <message>
            <source>Used in a round</source>
            <translation>Đã dùng trong đề</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Chưa dùng</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Mọi tuần</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <source>All difficulties</source>
            <translation>Mọi độ khó</translation>
        </message>
        <message>
            <source>Filter the questions</source>
            <translation>Lọc câu hỏi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Người soạn</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionImages</name>
        <message>
            <source>A question has at most %1 images. Remove one first.</source>
            <translation>Mỗi câu hỏi có tối đa %1 ảnh. Hãy bỏ bớt một ảnh trước.</translation>
        </message>
        <message>
            <source>“%1” is larger than %2 MB. Make it smaller and add it again.</source>
            <translation>“%1” lớn hơn %2 MB. Hãy thu nhỏ rồi thêm lại.</translation>
        </message>
        <message>
            <source>“%1” is no image that can be shown. Use PNG, JPEG, GIF or WebP.</source>
            <translation>“%1” không phải là ảnh hiển thị được. Hãy dùng PNG, JPEG, GIF hoặc WebP.</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that it is there.</source>
            <translation>Không đọc được “%1”. Hãy kiểm tra tệp còn ở đó không.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionIntakeDialog</name>
        <message>
            <source>Importing</source>
            <translation>Đang nhập</translation>
        </message>
        <message>
            <source>Imported as drafts: %1.</source>
            <translation>Đã nhập thành bản nháp: %1 câu.</translation>
        </message>
        <message>
            <source>The bank has all of these questions already. Nothing was changed.</source>
            <translation>Ngân hàng đã có tất cả các câu hỏi này. Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Show the new questions</source>
            <translation>Xem các câu mới</translation>
        </message>
        <message>
            <source>Already in the bank, and not taken again: %1.</source>
            <translation>Đã có trong ngân hàng, không nhập lại: %1 câu.</translation>
        </message>
        <message>
            <source>Left out, %1.</source>
            <translation>Không nhập, %1.</translation>
        </message>
        <message>
            <source>Details that the bank cannot hold: %1.</source>
            <translation>Chi tiết mà ngân hàng không giữ được: %1.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Problems, losses and what is left out are copied, as a table.</source>
            <translation>Đã sao chép lỗi, phần mất đi và câu không nhập, ở dạng bảng.</translation>
        </message>
        <message>
            <source>Export problems</source>
            <translation>Xuất danh sách lỗi</translation>
        </message>
        <message>
            <source>-problems.csv</source>
            <translation>-loi.csv</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>The problems are in %1.</source>
            <translation>Danh sách lỗi ở %1.</translation>
        </message>
        <message>
            <source>Leave without importing?</source>
            <translation>Rời đi mà không nhập?</translation>
        </message>
        <message>
            <source>What was mended and ticked here is lost. The question bank stays as it is.</source>
            <translation>Những gì đã sửa và đánh dấu ở đây sẽ mất. Ngân hàng câu hỏi giữ nguyên.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Rời đi</translation>
        </message>
        <message>
            <source>This part of the file became no question. Mend it in the file and read it again.</source>
            <translation>Phần này của tệp không đọc được thành câu hỏi. Hãy sửa trong tệp rồi đọc lại.</translation>
        </message>
        <message>
            <source>Left out, since they ask nearly the same as others: %1. Tick those you want.</source>
            <translation>Đã bỏ %1 câu vì gần trùng với câu khác. Hãy đánh dấu lại câu muốn nhập.</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>N&amp;hập</translation>
        </message>
        <message>
            <source>&amp;Import (%1)</source>
            <translation>N&amp;hập (%1)</translation>
        </message>
        <message>
            <source>There is no question to take yet.</source>
            <translation>Chưa có câu hỏi nào nhận được.</translation>
        </message>
        <message>
            <source>Read: %1</source>
            <translation>Đã đọc: %1</translation>
        </message>
        <message>
            <source>are taken: %1</source>
            <translation>được nhận: %1</translation>
        </message>
        <message>
            <source>left out: %1 (%2)</source>
            <translation>không nhập: %1 (%2)</translation>
        </message>
        <message>
            <source>nearly equal to others: %1</source>
            <translation>gần trùng câu khác: %1</translation>
        </message>
        <message>
            <source>details lost: %1</source>
            <translation>chi tiết bị mất: %1</translation>
        </message>
        <message>
            <source>Choose a file of questions</source>
            <translation>Chọn tệp câu hỏi</translation>
        </message>
        <message>
            <source>Files of questions (*.gift *.txt *.xml *.zip *.xlsx *.docx);;All files (*)</source>
            <translation>Tệp câu hỏi (*.gift *.txt *.xml *.zip *.xlsx *.docx);;Tất cả các tệp (*)</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Đang đọc</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Stopped. Nothing was read, nothing was stored.</source>
            <translation>Đã dừng. Không đọc và không lưu gì.</translation>
        </message>
        <message>
            <source>There is no question in the file.</source>
            <translation>Tệp không có câu hỏi nào.</translation>
        </message>
        <message>
            <source>The question bank is locked: the file is not compared with it until it is opened.</source>
            <translation>Ngân hàng câu hỏi đang khóa: chưa đối chiếu được tệp với ngân hàng cho đến khi mở khóa.</translation>
        </message>
        <message>
            <source>Open the bank…</source>
            <translation>Mở ngân hàng…</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Chọn &amp;tệp…</translation>
        </message>
        <message>
            <source>Set so&amp;urce, topic…</source>
            <translation>Đặt thô&amp;ng tin chung…</translation>
        </message>
        <message>
            <source>Leave &amp;out near-duplicates</source>
            <translation>&amp;Bỏ câu gần trùng</translation>
        </message>
        <message>
            <source>&amp;Next error</source>
            <translation>&amp;Lỗi tiếp theo</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>Nhập câu hỏi</translation>
        </message>
        <message>
            <source>No file is chosen yet</source>
            <translation>Chưa chọn tệp</translation>
        </message>
        <message>
            <source>Drop a file of questions here, or choose one with the button above: GIFT, Moodle XML, Aiken, QTI, Excel or Word. It is read and shown first; nothing is stored before you import.</source>
            <translation>Thả tệp câu hỏi vào đây, hoặc chọn tệp bằng nút ở trên: GIFT, Moodle XML, Aiken, QTI, Excel hoặc Word. Tệp được đọc và hiển thị trước; chưa lưu gì cho đến khi bạn nhập.</translation>
        </message>
        <message>
            <source>Filter questions</source>
            <translation>Lọc câu hỏi</translation>
        </message>
        <message>
            <source>&amp;Mend</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>&amp;Xem trước</translation>
        </message>
        <message>
            <source>What became of the file</source>
            <translation>Kết quả nhập tệp</translation>
        </message>
        <message>
            <source>Cop&amp;y the report</source>
            <translation>Sao ché&amp;p báo cáo</translation>
        </message>
        <message>
            <source>Export the report as &amp;CSV…</source>
            <translation>Xuất báo cáo &amp;CSV…</translation>
        </message>
        <message>
            <source>The next question with an error (F8)</source>
            <translation>Câu hỏi tiếp theo có lỗi (F8)</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Câu %1</translation>
        </message>
        <message>
            <source>Read another file?</source>
            <translation>Đọc tệp khác?</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Đọc tệp</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionSidePane</name>
        <message>
            <source>As on the phone</source>
            <translation>Trên điện thoại</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Show the ke&amp;y</source>
            <translation>&amp;Xem đáp án</translation>
        </message>
    </context>
    <context>
        <name>hoithi::QuestionsPage</name>
        <message>
            <source>What you type is kept on this computer until the contest is within reach.</source>
            <translation>Nội dung bạn gõ được giữ trên máy này cho đến khi kết nối lại được với Hội thi.</translation>
        </message>
        <message>
            <source>%1 is typing into the same question. Whoever saves second compares both.</source>
            <translation>%1 cũng đang soạn câu hỏi này. Người lưu sau sẽ so sánh hai bản.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Câu hỏi</translation>
        </message>
        <message>
            <source>The question bank. Write questions, send them for review, and approve those of others: papers are drawn from approved ones. Whatever you type is kept at every pause; saving makes a version that others see.</source>
            <translation>Ngân hàng câu hỏi. Soạn câu hỏi, gửi duyệt và duyệt câu hỏi của người khác: đề thi được tạo từ các câu đã duyệt. Nội dung đang gõ được giữ lại sau mỗi lần ngừng tay; khi lưu sẽ thành một phiên bản mà người khác nhìn thấy.</translation>
        </message>
        <message>
            <source>No question matches these filters.</source>
            <translation>Không có câu hỏi nào khớp với điều kiện lọc.</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Bỏ các điều kiện lọc</translation>
        </message>
        <message>
            <source>The contest's questions appear here. There are none yet.</source>
            <translation>Các câu hỏi của Hội thi hiển thị tại đây. Hiện chưa có câu nào.</translation>
        </message>
        <message>
            <source>Write the first question</source>
            <translation>Soạn câu hỏi đầu tiên</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>Nhập câu hỏi</translation>
        </message>
        <message>
            <source>The questions are not sealed: whoever has this contest can read them, and their keys.</source>
            <translation>Câu hỏi chưa được niêm phong: ai có tệp Hội thi này đều đọc được câu hỏi và đáp án.</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Đặt cụm mật khẩu…</translation>
        </message>
        <message>
            <source>The questions are sealed with the organisers' passphrase.</source>
            <translation>Câu hỏi được niêm phong bằng cụm mật khẩu của Ban Tổ chức.</translation>
        </message>
        <message>
            <source>The questions are sealed with the contest's passphrase.</source>
            <translation>Câu hỏi được niêm phong bằng cụm mật khẩu của Hội thi.</translation>
        </message>
        <message>
            <source>Unlock the questions…</source>
            <translation>Mở khóa câu hỏi…</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Câu hỏi %1</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Câu hỏi mới</translation>
        </message>
        <message>
            <source>Your unsaved changes of question %1 are kept as a draft.</source>
            <translation>Thay đổi chưa lưu của câu hỏi %1 được giữ lại làm bản nháp.</translation>
        </message>
        <message>
            <source>Your unsaved new question is kept as a draft.</source>
            <translation>Câu hỏi mới chưa lưu được giữ lại làm bản nháp.</translation>
        </message>
        <message>
            <source>Go back to it</source>
            <translation>Trở lại câu đó</translation>
        </message>
        <message>
            <source>Version %1 by %2, %3</source>
            <translation>Phiên bản %1 của %2, %3</translation>
        </message>
        <message>
            <source>An unsaved draft of %1 by %2 was found.</source>
            <translation>Tìm thấy bản nháp chưa lưu lúc %1 của %2.</translation>
        </message>
        <message>
            <source>An unsaved draft was found on this computer.</source>
            <translation>Tìm thấy bản nháp chưa lưu trên máy này.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Soạn tiếp</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Bỏ bản nháp</translation>
        </message>
        <message>
            <source>An image of this draft was on another computer only: add it again before you save.</source>
            <translation>Một ảnh của bản nháp này chỉ có trên máy tính khác: hãy thêm lại trước khi lưu.</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Ảnh</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Thêm ảnh</translation>
        </message>
        <message>
            <source>Questions recorded: %1.</source>
            <translation>Số câu hỏi đã ghi nhận: %1.</translation>
        </message>
        <message>
            <source>Questions changed: %1.</source>
            <translation>Số câu hỏi đã sửa: %1.</translation>
        </message>
        <message>
            <source>The questions are locked.</source>
            <translation>Câu hỏi đang bị khóa.</translation>
        </message>
        <message>
            <source>There is nothing to save.</source>
            <translation>Không có gì để lưu.</translation>
        </message>
        <message>
            <source>No question is open.</source>
            <translation>Chưa mở câu hỏi nào.</translation>
        </message>
        <message>
            <source>The questions are not sealed.</source>
            <translation>Câu hỏi chưa được niêm phong.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Không có gì để hoàn tác.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Không có gì để làm lại.</translation>
        </message>
        <message>
            <source>No question is selected.</source>
            <translation>Chưa chọn câu hỏi nào.</translation>
        </message>
        <message>
            <source>Save your changes first.</source>
            <translation>Hãy lưu các thay đổi trước.</translation>
        </message>
        <message>
            <source>You wrote it: another organiser approves it.</source>
            <translation>Bạn là người soạn: thành viên Ban Tổ chức khác sẽ duyệt.</translation>
        </message>
        <message>
            <source>The question is not in a state in which this can be done.</source>
            <translation>Câu hỏi không ở trạng thái làm được việc này.</translation>
        </message>
        <message>
            <source>Questions of a file are in the bank, as drafts: %1. Left out: %2.</source>
            <translation>Đã đưa câu hỏi của tệp vào ngân hàng, ở dạng bản nháp: %1 câu. Không nhập: %2.</translation>
        </message>
        <message>
            <source>Show the new questions</source>
            <translation>Xem các câu mới</translation>
        </message>
        <message>
            <source>Only the questions of the file are shown: %1.</source>
            <translation>Chỉ hiển thị các câu của tệp: %1 câu.</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>Hiển thị tất cả</translation>
        </message>
        <message>
            <source>%1 questions are in %2, whole.</source>
            <translation>Đã ghi đầy đủ %1 câu hỏi vào %2.</translation>
        </message>
        <message>
            <source>%1 questions are in %2. What the file does not hold: %3.</source>
            <translation>Đã ghi %1 câu hỏi vào %2. Số chi tiết tệp không giữ được: %3.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Xem chi tiết</translation>
        </message>
        <message>
            <source>There is no question yet.</source>
            <translation>Chưa có câu hỏi nào.</translation>
        </message>
        <message>
            <source>%1 has an unsaved draft of this question, from %2. It stays theirs.</source>
            <translation>%1 có bản nháp chưa lưu của câu hỏi này, lúc %2. Bản nháp đó vẫn là của người ấy.</translation>
        </message>
        <message>
            <source>Continue from it</source>
            <translation>Soạn tiếp từ bản đó</translation>
        </message>
        <message>
            <source>Incomplete, and so left as they are: no. %1.</source>
            <translation>Chưa hoàn chỉnh nên để nguyên: câu số %1.</translation>
        </message>
        <message>
            <source>Saved. The paper of %1 is frozen and keeps its wording.</source>
            <translation>Đã lưu. Đề của %1 đã khóa và giữ nguyên lời văn cũ.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Lấy lại</translation>
        </message>
        <message>
            <source>The unsaved draft was discarded.</source>
            <translation>Đã bỏ bản nháp chưa lưu.</translation>
        </message>
        <message>
            <source>Write the question first.</source>
            <translation>Hãy soạn câu hỏi trước.</translation>
        </message>
        <message>
            <source>The selected questions are not complete yet.</source>
            <translation>Các câu hỏi đã chọn chưa hoàn chỉnh.</translation>
        </message>
        <message>
            <source>Question %1 was saved.</source>
            <translation>Đã lưu câu hỏi %1.</translation>
        </message>
        <message>
            <source>Go on with the unsaved question that was found, or discard it, before you begin another one.</source>
            <translation>Hãy soạn tiếp hoặc bỏ câu hỏi chưa lưu vừa tìm thấy trước khi soạn câu hỏi khác.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RankingPage</name>
        <message>
            <source>The round is being ranked.</source>
            <translation>Đang xếp hạng tuần thi.</translation>
        </message>
        <message>
            <source>Ranking %1…</source>
            <translation>Đang xếp hạng %1…</translation>
        </message>
        <message>
            <source>%1 no longer counts.</source>
            <translation>%1 không còn được tính.</translation>
        </message>
        <message>
            <source>The amended key is on record.</source>
            <translation>Đáp án điều chỉnh đã được ghi nhận.</translation>
        </message>
        <message>
            <source>Export the ranking</source>
            <translation>Xuất bảng xếp hạng</translation>
        </message>
        <message>
            <source>%1 is signed. Signatures so far: %2, needed: %3.</source>
            <translation>Đã ký xác nhận %1. Đã có %2 chữ ký, cần %3.</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>Đã sao chép %1 dòng.</translation>
        </message>
        <message>
            <source>The table is being exported.</source>
            <translation>Đang xuất bảng.</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>%1 rows are in %2.</source>
            <translation>Đã ghi %1 dòng vào %2.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Đang xuất</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Xếp hạng</translation>
        </message>
        <message>
            <source>The whole round in its order. Choose a row to see why it stands there (F4 shows or hides the pane); click a header of figures to sort. Rank again when something changed; then the judges sign.</source>
            <translation>Toàn bộ tuần thi theo thứ tự xếp hạng. Chọn một dòng để xem vì sao dòng đó đứng ở vị trí này (F4 để hiện hoặc ẩn khung); bấm vào tiêu đề cột số để sắp xếp. Xếp hạng lại khi có thay đổi; sau đó giám khảo ký xác nhận.</translation>
        </message>
        <message>
            <source>%1 · %2 eligible · %3 with every answer right · target %4</source>
            <translation>%1 · %2 người đủ điều kiện xét giải · %3 người trả lời đúng hết · đích dự đoán %4</translation>
        </message>
        <message>
            <source>Run %1, computed %2 with rule book version %3 from all accepted submissions of the round</source>
            <translation>Lần xếp hạng %1, tính lúc %2 theo thể lệ phiên bản %3 từ tất cả bài dự thi hợp lệ của tuần</translation>
        </message>
        <message>
            <source>no longer valid</source>
            <translation>hết hiệu lực</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>đã ký xác nhận</translation>
        </message>
        <message>
            <source>awaiting approval: %1 of %2 signatures</source>
            <translation>chờ phê duyệt: %1/%2 chữ ký</translation>
        </message>
        <message>
            <source>Nobody signed yet</source>
            <translation>Chưa có ai ký xác nhận</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Người ký xác nhận: %1</translation>
        </message>
        <message>
            <source>This ranking is no longer valid: %1</source>
            <translation>Bảng xếp hạng này đã hết hiệu lực: %1</translation>
        </message>
        <message>
            <source>Rank again</source>
            <translation>Xếp hạng lại</translation>
        </message>
        <message>
            <source>Nobody reaches a prize under these rules.</source>
            <translation>Không có ai đạt giải theo thể lệ này.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>chưa phân định</translation>
        </message>
        <message>
            <source>The stored ranking of %1 cannot be shown. The message above says why.</source>
            <translation>Không hiển thị được bảng xếp hạng đã lưu của %1. Thông báo phía trên cho biết lý do.</translation>
        </message>
        <message>
            <source>Those who took part in %1 appear here in order. It has not been ranked yet.</source>
            <translation>Nơi đây hiển thị những người tham gia %1 theo thứ tự. Tuần này chưa được xếp hạng.</translation>
        </message>
        <message>
            <source>Rank %1</source>
            <translation>Xếp hạng %1</translation>
        </message>
        <message>
            <source>Those who took part in %1 appear here in order. Nothing was imported yet.</source>
            <translation>Nơi đây hiển thị những người tham gia %1 theo thứ tự. Chưa nhập dữ liệu nào.</translation>
        </message>
        <message>
            <source>Import submissions</source>
            <translation>Nhập bài dự thi</translation>
        </message>
        <message>
            <source>The result is being compared with what it came from.</source>
            <translation>Kết quả đang được đối chiếu với dữ liệu gốc.</translation>
        </message>
        <message>
            <source>Rank the round first.</source>
            <translation>Trước hết hãy xếp hạng tuần thi này.</translation>
        </message>
        <message>
            <source>Import the round's submissions first.</source>
            <translation>Trước hết hãy nhập bài dự thi của tuần thi này.</translation>
        </message>
        <message>
            <source>Something changed: rank again first.</source>
            <translation>Đã có thay đổi: trước hết hãy xếp hạng lại.</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Trước hết hãy chọn một dòng.</translation>
        </message>
        <message>
            <source>Set the round's key first.</source>
            <translation>Trước hết hãy đặt đáp án của tuần thi này.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Đề xuất của bạn đã được ghi nhận. Đề xuất có hiệu lực khi giám khảo thứ hai xác nhận bằng tài khoản của mình.</translation>
        </message>
        <message>
            <source>another ranking of the round stands now</source>
            <translation>nay một bảng xếp hạng khác của tuần thi này có hiệu lực</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Another ranking of the round stands now: look at it first.</source>
            <translation>Nay một bảng xếp hạng khác của tuần thi này có hiệu lực: hãy xem bảng đó trước.</translation>
        </message>
        <message>
            <source>final</source>
            <translation>chính thức</translation>
        </message>
        <message>
            <source>Declared final by %1 on %2: %3</source>
            <translation>%1 công nhận chính thức ngày %2: %3</translation>
        </message>
        <message>
            <source>Nobody ties over the boundary of a prize.</source>
            <translation>Không có ai đồng hạng ở ranh giới giải.</translation>
        </message>
        <message>
            <source>%1 people tie for a prize at place %2. Nobody can sign until the judges have decided.</source>
            <translation>%1 người đồng hạng %2 ở mức có giải. Chưa ai ký được cho đến khi Ban Giám khảo phân định.</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Phân định…</translation>
        </message>
        <message>
            <source>%1 declared the result of %2 final on %3: %4</source>
            <translation>%1 đã công nhận chính thức kết quả %2 ngày %3: %4</translation>
        </message>
        <message>
            <source>The result of %1 is final.</source>
            <translation>Kết quả %1 là chính thức.</translation>
        </message>
        <message>
            <source>%1 is linked with complaint no. %2.</source>
            <translation>%1 đã được liên kết với đơn phúc tra số %2.</translation>
        </message>
        <message>
            <source>Complaint no. %1 about %2 is registered.</source>
            <translation>Đã vào sổ đơn phúc tra số %1 về bài %2.</translation>
        </message>
        <message>
            <source>Personal data of this contest is erased: no complaint can be registered any more.</source>
            <translation>Dữ liệu cá nhân của Hội thi đã bị xóa: không còn vào sổ đơn phúc tra được nữa.</translation>
        </message>
        <message numerus="yes">
            <source>%1 people</source>
            <translation>
                <numerusform>%1 người</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 people, and %2 that the roster excludes</source>
            <translation>
                <numerusform>%1 người (không kể %2 người không xét giải)</numerusform>
            </translation>
        </message>
        <message>
            <source>The tie is decided.</source>
            <translation>Đã phân định đồng hạng.</translation>
        </message>
        <message>
            <source>Rank the round again, then sign it.</source>
            <translation>Hãy xếp hạng lại tuần thi, rồi ký.</translation>
        </message>
        <message>
            <source>The tie is decided. %1.</source>
            <translation>Đã phân định đồng hạng. %1.</translation>
        </message>
        <message>
            <source>You have signed this result already.</source>
            <translation>Bạn đã ký kết quả này.</translation>
        </message>
        <message>
            <source>To be decided as well: the tie at place %1.</source>
            <translation>Còn phải phân định cả trường hợp đồng hạng %1.</translation>
        </message>
        <message>
            <source>Rank the round again, then decide the other tie.</source>
            <translation>Hãy xếp hạng lại tuần thi, rồi phân định trường hợp đồng hạng còn lại.</translation>
        </message>
        <message>
            <source>Only a result that is signed, current and declared final is published.</source>
            <translation>Chỉ công bố kết quả đã ký, còn hiệu lực và đã được công nhận chính thức.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecoverDialog</name>
        <message>
            <source>Set a new passphrase with the recovery code</source>
            <translation>Đặt cụm mật khẩu mới bằng mã khôi phục</translation>
        </message>
        <message>
            <source>The printed recovery code opens the contest where the passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</source>
            <translation>Mã khôi phục đã in mở được Hội thi khi mất cụm mật khẩu. Mã vẫn còn hiệu lực; cụm mật khẩu cũ thì không. Các bản sao lưu vẫn mở bằng cụm mật khẩu lúc được tạo ra.</translation>
        </message>
        <message>
            <source>&amp;Set</source>
            <translation>Đặ&amp;t</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>Mã &amp;khôi phục</translation>
        </message>
        <message>
            <source>Type the code from the paper; spaces and hyphens do not matter.</source>
            <translation>Hãy nhập mã ghi trên giấy; có hay không có dấu cách và dấu gạch nối đều được.</translation>
        </message>
        <message>
            <source>Set a new passphrase of question sets with the recovery code</source>
            <translation>Đặt cụm mật khẩu bộ câu hỏi mới bằng mã khôi phục</translation>
        </message>
        <message>
            <source>The printed recovery code of the question sets opens them where their passphrase is lost. It stays valid; the old passphrase does not. Backups keep the passphrase they were made under.</source>
            <translation>Khi mất cụm mật khẩu bộ câu hỏi, mã khôi phục đã in của bộ câu hỏi mở được các bộ này. Mã vẫn còn hiệu lực; cụm mật khẩu cũ thì không. Các bản sao lưu vẫn giữ cụm mật khẩu lúc tạo ra chúng.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecoveryCodeDialog</name>
        <message>
            <source>I &amp;have written it down</source>
            <translation>Tôi đã &amp;ghi lại mã này</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <source>The contest is protected. Where the passphrase is lost, this code opens it. It is shown only this once: print it or write it down, and keep it away from this computer.</source>
            <translation>Hội thi đã được bảo vệ. Khi mất cụm mật khẩu, mã này mở được Hội thi. Mã chỉ hiện một lần này: hãy in hoặc ghi lại và cất xa máy tính này.</translation>
        </message>
        <message>
            <source>Copies and backups made before hold the old key: with one of them, what was sealed until now can be read, and phone numbers sealed later can be guessed by trying. Destroy them.</source>
            <translation>Các bản sao và bản sao lưu trước đây vẫn giữ khóa cũ: ai có một bản như vậy đọc được những gì đã niêm phong đến nay, và dò được các số điện thoại niêm phong sau này. Hãy hủy các bản đó.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;In…</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>&amp;Sao chép</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Lưu…</translation>
        </message>
        <message>
            <source>Say first that you have written it down: it is not shown again.</source>
            <translation>Hãy đánh dấu đã ghi lại mã trước: mã sẽ không hiện lại.</translation>
        </message>
        <message>
            <source>The code is in the clipboard. Paste it where it is safe, and copy something else afterwards.</source>
            <translation>Mã đã ở trong bộ nhớ tạm. Hãy dán vào nơi an toàn, rồi sao chép nội dung khác đè lên.</translation>
        </message>
        <message>
            <source>The sheet was handed to the printer.</source>
            <translation>Đã gửi tờ mã đến máy in.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Lưu mã khôi phục</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Văn bản (*.txt)</translation>
        </message>
        <message>
            <source>The code is in %1, as it is. Keep that file away from this computer.</source>
            <translation>Mã được lưu nguyên văn trong %1. Hãy cất tệp này xa máy tính.</translation>
        </message>
        <message>
            <source>Question sets are sealed from now on, each until its round is opened. Where their passphrase is lost, this code opens them. It is shown only this once: print it or write it down, and keep it where only organisers find it.</source>
            <translation>Từ nay các bộ câu hỏi được niêm phong, mỗi bộ cho đến khi mở tuần thi. Khi mất cụm mật khẩu bộ câu hỏi, mã này mở được các bộ đó. Mã chỉ hiện một lần này: hãy in hoặc ghi lại và cất ở nơi chỉ Ban Tổ chức biết.</translation>
        </message>
        <message>
            <source>Rounds that have an answer key already keep it as it is, in clear.</source>
            <translation>Các tuần đã có đáp án vẫn giữ đáp án như cũ, không niêm phong.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RememberedPassphrase</name>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>Chùm khóa của máy tính này không trả lời.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RetentionDialog</name>
        <message>
            <source>No period is set so far.</source>
            <translation>Hiện chưa có thời hạn.</translation>
        </message>
        <message>
            <source>So far until %1, set by %2: %3</source>
            <translation>Hiện lưu giữ đến hết ngày %1, do %2 đặt: %3</translation>
        </message>
        <message>
            <source>How long personal data is kept</source>
            <translation>Thời hạn lưu giữ dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Phone and id numbers are to be kept no longer than they are needed. When the time is over, this contest reminds its administrator to erase them; nothing is erased by itself.</source>
            <translation>Số điện thoại và số căn cước chỉ được lưu giữ trong thời gian cần thiết. Khi hết thời hạn, Hội thi nhắc quản trị viên xóa; không có gì tự động bị xóa.</translation>
        </message>
        <message>
            <source>&amp;Set the period</source>
            <translation>&amp;Đặt thời hạn</translation>
        </message>
        <message>
            <source>&amp;Months after the last round closes</source>
            <translation>&amp;Số tháng sau khi tuần cuối kết thúc</translation>
        </message>
        <message>
            <source>&amp;Until this day</source>
            <translation>Đến hết n&amp;gày</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Họ tên</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>The plan or the decision that says so</source>
            <translation>Văn bản làm căn cứ</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ tên.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RevertAgenciesDialog</name>
        <message>
            <source>Take a change of the agencies back</source>
            <translation>Rút lại thay đổi của danh sách đơn vị</translation>
        </message>
        <message>
            <source>%1
The agencies are then as if this had never been recorded. It stays on record, and so does the reason.</source>
            <translation>%1
Danh sách đơn vị khi đó như chưa từng ghi nhận thay đổi này. Thay đổi và lý do vẫn được lưu lại.</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Rút lại</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ReviewDialog</name>
        <message>
            <source>&amp;Comment</source>
            <translation>&amp;Nhận xét</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Họ và tên</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên đầy đủ của bạn</translation>
        </message>
        <message>
            <source>Write a comment.</source>
            <translation>Hãy ghi nhận xét.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ và tên của bạn.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RoundCard</name>
        <message>
            <source>submissions</source>
            <translation>bài dự thi</translation>
        </message>
        <message>
            <source>Run %1, target %2, %3 people</source>
            <translation>Lần xếp hạng %1, số người đúng hết %2, %3 người</translation>
        </message>
        <message>
            <source>Not ranked yet</source>
            <translation>Chưa xếp hạng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RuleReadingDialog</name>
        <message>
            <source>Record how the rules are read</source>
            <translation>Ghi nhận cách hiểu thể lệ</translation>
        </message>
        <message>
            <source>The plan contradicts itself: the paper has 15 questions (III.2), but the first prize goes to the earliest 10 correct answers (V.1), and it does not say whether the earliest or the closest prediction comes first. Nothing is ranked until the committee's reading is on record. The record stays; a later decision is recorded as a new version beside it.</source>
            <translation>Kế hoạch có điểm mâu thuẫn: đề thi có 15 câu hỏi (III.2), nhưng giải nhất lại trao cho người trả lời đúng 10 câu sớm nhất (V.1), và không nêu rõ ưu tiên người nộp bài sớm nhất hay người dự đoán gần đúng nhất. Không xếp hạng khi cách hiểu của Ban Tổ chức chưa được ghi nhận. Nội dung đã ghi nhận được giữ nguyên; quyết định về sau được ghi nhận thành phiên bản mới bên cạnh.</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Ghi nhận</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>Chọn &amp;tệp…</translation>
        </message>
        <message>
            <source>&amp;All 15 questions correct, then the closest prediction</source>
            <translation>Đúng &amp;cả 15 câu, sau đó đến dự đoán gần đúng nhất</translation>
        </message>
        <message>
            <source>Eligible with 15 of 15. Order: correct, prediction, time of submission, duration.</source>
            <translation>Đủ điều kiện khi đúng 15/15 câu. Thứ tự: số câu đúng, dự đoán, thời điểm nộp bài, thời gian làm bài.</translation>
        </message>
        <message>
            <source>At least &amp;10 correct, then the earliest submission</source>
            <translation>Đúng ít nhất &amp;10 câu, sau đó đến nộp bài sớm nhất</translation>
        </message>
        <message>
            <source>Eligible with 10 of 15. Order: correct, time of submission, prediction, duration.</source>
            <translation>Đủ điều kiện khi đúng 10/15 câu. Thứ tự: số câu đúng, thời điểm nộp bài, dự đoán, thời gian làm bài.</translation>
        </message>
        <message>
            <source>A&amp;nother reading, from a rules file (JSON)</source>
            <translation>Cách hiểu &amp;khác, từ tệp thể lệ (JSON)</translation>
        </message>
        <message>
            <source>&amp;In force from round</source>
            <translation>Áp dụng từ t&amp;uần</translation>
        </message>
        <message>
            <source>Appro&amp;ved by</source>
            <translation>&amp;Người phê duyệt</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Họ tên và chức vụ</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>For example: minutes of the meeting of 12/09/2023</source>
            <translation>Ví dụ: biên bản cuộc họp ngày 12/09/2023</translation>
        </message>
        <message>
            <source>Choose the rules file.</source>
            <translation>Hãy chọn tệp thể lệ.</translation>
        </message>
        <message>
            <source>Name who approved this reading.</source>
            <translation>Hãy nêu tên người phê duyệt cách hiểu này.</translation>
        </message>
        <message>
            <source>Give the reason; it prints into the minutes.</source>
            <translation>Hãy nêu lý do; lý do được in vào biên bản.</translation>
        </message>
        <message>
            <source>Choose a rules file</source>
            <translation>Chọn tệp thể lệ</translation>
        </message>
        <message>
            <source>Rules (*.json)</source>
            <translation>Thể lệ (*.json)</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>Không đọc được %1.</translation>
        </message>
        <message>
            <source>The rules cannot be in force from round %1: the contest has rounds 1 to %2.</source>
            <translation>Thể lệ không thể áp dụng từ tuần %1: Hội thi có các tuần từ 1 đến %2.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ServerDialog</name>
        <message>
            <source>Open a contest on a server</source>
            <translation>Mở Hội thi trên máy chủ</translation>
        </message>
        <message>
            <source>New contest on a server</source>
            <translation>Tạo Hội thi mới trên máy chủ</translation>
        </message>
        <message>
            <source>Several people work at once on a contest in a PostgreSQL database. Whoever looks after the server knows what to fill in.</source>
            <translation>Nhiều người cùng làm việc trên một Hội thi đặt trong cơ sở dữ liệu PostgreSQL. Người quản trị máy chủ biết các thông tin cần điền.</translation>
        </message>
        <message>
            <source>Makes a contest in an empty PostgreSQL database, which the server's administrator has prepared. Your login must be allowed to create in it.</source>
            <translation>Tạo Hội thi trong một cơ sở dữ liệu PostgreSQL trống do người quản trị máy chủ đã chuẩn bị. Tên đăng nhập của bạn phải có quyền tạo trong đó.</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Mở</translation>
        </message>
        <message>
            <source>Create the &amp;contest</source>
            <translation>Tạ&amp;o Hội thi</translation>
        </message>
        <message>
            <source>Server and database</source>
            <translation>Máy chủ và cơ sở dữ liệu</translation>
        </message>
        <message>
            <source>A service of pg_service.conf</source>
            <translation>Dịch vụ trong pg_service.conf</translation>
        </message>
        <message>
            <source>&amp;Named by</source>
            <translation>&amp;Xác định bằng</translation>
        </message>
        <message>
            <source>Ser&amp;vice</source>
            <translation>&amp;Dịch vụ</translation>
        </message>
        <message>
            <source>as in pg_service.conf</source>
            <translation>như trong pg_service.conf</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>Má&amp;y chủ</translation>
        </message>
        <message>
            <source>db.example; several: db1.example, db2.example</source>
            <translation>db.example; nếu có nhiều: db1.example, db2.example</translation>
        </message>
        <message>
            <source>Por&amp;t</source>
            <translation>&amp;Cổng</translation>
        </message>
        <message>
            <source>&amp;Database</source>
            <translation>Cơ &amp;sở dữ liệu</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>&amp;Tên đăng nhập</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>C&amp;họn…</translation>
        </message>
        <message>
            <source>&amp;Encryption</source>
            <translation>Mã hóa đường tr&amp;uyền</translation>
        </message>
        <message>
            <source>Certificate &amp;authority</source>
            <translation>Chứng thư &amp;gốc</translation>
        </message>
        <message>
            <source>As the service says</source>
            <translation>Theo khai báo của dịch vụ</translation>
        </message>
        <message>
            <source>Encrypted, and the server shows who it is</source>
            <translation>Mã hóa và kiểm tra chứng thư máy chủ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Không mã hóa</translation>
        </message>
        <message>
            <source>As the server wants it</source>
            <translation>Tùy máy chủ</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>Tệp chứng thư gốc</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>Chứng thư (*.crt *.pem);;Mọi tệp (*)</translation>
        </message>
        <message>
            <source>The server's certificate must be made for the name above, by the authority whose certificate is in this file. Without a file, the one named there is used.</source>
            <translation>Chứng thư của máy chủ phải được cấp cho đúng tên ở trên, bởi tổ chức có chứng thư gốc trong tệp này. Nếu để trống, chương trình dùng tệp ghi mờ trong ô.</translation>
        </message>
        <message>
            <source>Everybody on the way can read and change what is sent, names and phone numbers too. Only for a server on this computer or in a closed network.</source>
            <translation>Mọi người trên đường truyền có thể đọc và sửa dữ liệu được gửi, kể cả họ tên và số điện thoại. Chỉ dùng cho máy chủ trên chính máy này hoặc trong mạng khép kín.</translation>
        </message>
        <message>
            <source>Whether the connection is encrypted is left to others. Ask for it where you do not know.</source>
            <translation>Việc có mã hóa hay không do nơi khác quyết định. Hãy hỏi người quản trị nếu chưa rõ.</translation>
        </message>
        <message>
            <source>A port is a number, usually 5432.</source>
            <translation>Cổng là một số, thường là 5432.</translation>
        </message>
        <message>
            <source>Type one port for all servers, or one for each.</source>
            <translation>Hãy nhập một cổng cho mọi máy chủ, hoặc mỗi máy chủ một cổng.</translation>
        </message>
        <message>
            <source>Type the name of the service.</source>
            <translation>Hãy nhập tên dịch vụ.</translation>
        </message>
        <message>
            <source>Type the name of the server.</source>
            <translation>Hãy nhập tên máy chủ.</translation>
        </message>
        <message>
            <source>Type the name of the server alone; port, database and login have their own fields.</source>
            <translation>Chỉ nhập tên máy chủ; cổng, cơ sở dữ liệu và tên đăng nhập có ô riêng.</translation>
        </message>
        <message>
            <source>Type the name of the database.</source>
            <translation>Hãy nhập tên cơ sở dữ liệu.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Đang kết nối…</translation>
        </message>
        <message>
            <source>Opening the contest…</source>
            <translation>Đang mở Hội thi…</translation>
        </message>
        <message>
            <source>Creating; this cannot be stopped…</source>
            <translation>Đang tạo, không thể dừng…</translation>
        </message>
        <message>
            <source>as on this computer</source>
            <translation>như tên tài khoản trên máy này</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ServerPasswordDialog</name>
        <message>
            <source>Password of the server</source>
            <translation>Mật khẩu của máy chủ</translation>
        </message>
        <message>
            <source>The server “%1” asks for the password of “%2”. It is kept in memory until the program ends, and stored nowhere.</source>
            <translation>Máy chủ “%1” yêu cầu mật khẩu của “%2”. Mật khẩu chỉ được giữ trong bộ nhớ đến khi thoát chương trình, không lưu ở bất cứ đâu.</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Kết nối</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>The password known so far (typed before, in ~/.pgpass or in PGPASSWORD) is not right, or the server knows no such login.</source>
            <translation>Mật khẩu đã biết (đã nhập trước đó, trong ~/.pgpass hoặc PGPASSWORD) không đúng, hoặc máy chủ không có tên đăng nhập này.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Hãy nhập mật khẩu.</translation>
        </message>
        <message>
            <source>The server does not take this login with this password. Try again.</source>
            <translation>Máy chủ không chấp nhận tên đăng nhập với mật khẩu này. Hãy thử lại.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShowPersonalDialog</name>
        <message>
            <source>Show phone and id number</source>
            <translation>Hiện số điện thoại và số căn cước</translation>
        </message>
        <message>
            <source>Phone and id number of %1 (submission %2) are shown for a minute. Who looked at them, and why, is on record before they appear.</source>
            <translation>Số điện thoại và số căn cước của %1 (bài dự thi %2) hiện trong một phút. Ai xem và vì sao xem được ghi vào nhật ký trước khi hiện.</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Hiện</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>&amp;Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>What the numbers are needed for</source>
            <translation>Cần các số này để làm gì</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ và tên của bạn.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>The contest was sealed again meanwhile. Close this and try again.</source>
            <translation>Trong lúc đó Hội thi đã được niêm phong lại. Hãy đóng cửa sổ này và làm lại.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShownQuestionPane</name>
        <message>
            <source>the only one</source>
            <translation>mã đề duy nhất</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Mã đề %1</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Câu %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Mã đề</translation>
        </message>
        <message>
            <source>Show the ke&amp;y</source>
            <translation>Hiện đá&amp;p án</translation>
        </message>
        <message>
            <source>Choose a question to read it here.</source>
            <translation>Chọn một câu hỏi để đọc tại đây.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SignDialog</name>
        <message>
            <source>Sign the ranking of %1</source>
            <translation>Ký xác nhận xếp hạng %1</translation>
        </message>
        <message>
            <source>You confirm run %1 with %2 people and a target of %3. A signature is not taken back: a signed ranking is only superseded by a new one. After %4 signatures awards may be given.</source>
            <translation>Ông/Bà xác nhận lần xếp hạng %1 với %2 người và số người đúng hết là %3. Chữ ký không thể rút lại: bảng xếp hạng đã ký chỉ được thay thế bằng bảng xếp hạng mới. Khi đủ %4 chữ ký thì được khen thưởng.</translation>
        </message>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Ký xác nhận</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Giám khảo</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên đầy đủ</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>Type the judge's name.</source>
            <translation>Hãy gõ họ tên giám khảo.</translation>
        </message>
        <message>
            <source>Type the round's name, “%1”.</source>
            <translation>Hãy gõ tên tuần thi, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>This contest is kept by its members. What you do in it is recorded under your name.</source>
            <translation>Hội thi này do các thành viên quản lý. Việc bạn làm được ghi nhận dưới tên của bạn.</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>Đăng &amp;nhập</translation>
        </message>
        <message>
            <source>&amp;Login</source>
            <translation>Tên đăn&amp;g nhập</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mật khẩu</translation>
        </message>
        <message>
            <source>Type your login.</source>
            <translation>Hãy nhập tên đăng nhập.</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Hãy nhập mật khẩu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StageIssuesPanel</name>
        <message>
            <source>Problems and losses</source>
            <translation>Lỗi và phần mất đi</translation>
        </message>
        <message>
            <source>Cop&amp;y all</source>
            <translation>Sao ché&amp;p tất cả</translation>
        </message>
        <message>
            <source>Export as &amp;CSV…</source>
            <translation>Xuất &amp;CSV…</translation>
        </message>
        <message>
            <source>Which problems are shown</source>
            <translation>Các vấn đề được hiển thị</translation>
        </message>
        <message>
            <source>The file has more problems than are kept. Mend it where these stand, and read it again.</source>
            <translation>Tệp có nhiều lỗi hơn mức ghi lại được. Hãy sửa các lỗi ở đây rồi đọc lại tệp.</translation>
        </message>
        <message>
            <source>The first %1 are shown; the export has all of them.</source>
            <translation>Chỉ hiển thị %1 dòng đầu; tệp xuất có đủ tất cả.</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Tất cả (%1)</translation>
        </message>
        <message>
            <source>Errors (%1)</source>
            <translation>Lỗi (%1)</translation>
        </message>
        <message>
            <source>Losses (%1)</source>
            <translation>Phần mất đi (%1)</translation>
        </message>
        <message>
            <source>To look at (%1)</source>
            <translation>Cần xem (%1)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedEditor</name>
        <message>
            <source>It is &amp;right as it stands</source>
            <translation>Câu này đã đún&amp;g</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Lấy lại theo tệp</translation>
        </message>
        <message>
            <source>A&amp;dd an option</source>
            <translation>Thê&amp;m phương án</translation>
        </message>
        <message>
            <source>Several right answers</source>
            <translation>Nhiều đáp án đúng</translation>
        </message>
        <message>
            <source>Keep the option order</source>
            <translation>Giữ thứ tự phương án</translation>
        </message>
        <message>
            <source>Undo everything that was changed in this question</source>
            <translation>Bỏ mọi thay đổi trong câu hỏi này</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>Nội d&amp;ung câu hỏi</translation>
        </message>
        <message>
            <source>Options; the right one is marked</source>
            <translation>Phương án; phương án đúng được đánh dấu</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Giải thích</translation>
        </message>
        <message>
            <source>Legal reference</source>
            <translation>Căn cứ pháp lý</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Văn bản nguồn</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Difficulty</source>
            <translation>Độ khó</translation>
        </message>
        <message>
            <source>Tags, separated by commas</source>
            <translation>Từ khóa, cách nhau bằng dấu phẩy</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Chưa nêu</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Câu %1</translation>
        </message>
        <message>
            <source>Question %1: %2</source>
            <translation>Câu %1: %2</translation>
        </message>
        <message>
            <source>No question is chosen</source>
            <translation>Chưa chọn câu hỏi</translation>
        </message>
        <message>
            <source>%1 more options are not shown: remove some of these.</source>
            <translation>Còn %1 phương án không hiển thị: hãy bớt các phương án ở đây.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedOption</name>
        <message>
            <source>Option %1</source>
            <translation>Phương án %1</translation>
        </message>
        <message>
            <source>Remove option %1</source>
            <translation>Bỏ phương án %1</translation>
        </message>
        <message>
            <source>Option %1 is right</source>
            <translation>Phương án %1 đúng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StagedPreview</name>
        <message>
            <source>Explanation: %1</source>
            <translation>Giải thích: %1</translation>
        </message>
        <message>
            <source>Legal reference: %1</source>
            <translation>Căn cứ pháp lý: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingExportJob</name>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Đã dừng. Không có tệp nào được ghi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingPane</name>
        <message>
            <source>Filter by name, account, agency or submission</source>
            <translation>Lọc theo tên, tài khoản, đơn vị, bài dự thi</translation>
        </message>
        <message>
            <source>%1 rows are too many to copy; at most %2 are. Export the table instead.</source>
            <translation>Không thể sao chép %1 dòng; nhiều nhất là %2 dòng. Hãy xuất bảng ra tệp.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StandingTableModel</name>
        <message>
            <source>undecided</source>
            <translation>chưa phân định</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StartPage</name>
        <message>
            <source>HoiThi</source>
            <translation>HoiThi</translation>
        </message>
        <message>
            <source>Runs a weekly quiz contest: import the submissions, rank them by the rules on record, sign, and print decisions and certificates.</source>
            <translation>Tổ chức Hội thi trắc nghiệm hằng tuần: nhập bài dự thi, xếp hạng theo thể lệ đã ghi nhận, ký xác nhận, in quyết định và giấy khen.</translation>
        </message>
        <message>
            <source>Open the &amp;sample contest</source>
            <translation>Mở Hội thi mẫ&amp;u</translation>
        </message>
        <message>
            <source>The sample is a whole contest with five rounds of invented people, made in some seconds.</source>
            <translation>Hội thi mẫu là một Hội thi hoàn chỉnh gồm năm tuần với những người không có thật, được tạo trong vài giây.</translation>
        </message>
        <message>
            <source>&amp;New contest…</source>
            <translation>Tạo Hội thi &amp;mới…</translation>
        </message>
        <message>
            <source>&amp;Open a contest…</source>
            <translation>Mở Hội thi &amp;có sẵn…</translation>
        </message>
        <message>
            <source>Recent contests</source>
            <translation>Hội thi gần đây</translation>
        </message>
        <message>
            <source>Open a contest on a ser&amp;ver…</source>
            <translation>Mở Hội thi t&amp;rên máy chủ…</translation>
        </message>
        <message>
            <source>Ne&amp;w contest on a server…</source>
            <translation>Tạo Hội thi mới trên má&amp;y chủ…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::StatusLine</name>
        <message>
            <source>No contest is open</source>
            <translation>Chưa mở Hội thi nào</translation>
        </message>
        <message>
            <source>shared database, connected</source>
            <translation>cơ sở dữ liệu dùng chung, đã kết nối</translation>
        </message>
        <message>
            <source>not signed in</source>
            <translation>chưa đăng nhập</translation>
        </message>
        <message>
            <source>owner of the database</source>
            <translation>chủ sở hữu cơ sở dữ liệu</translation>
        </message>
        <message>
            <source>shared database, out of reach</source>
            <translation>cơ sở dữ liệu dùng chung, không kết nối được</translation>
        </message>
        <message>
            <source>file on this computer</source>
            <translation>tệp trên máy này</translation>
        </message>
        <message>
            <source>last backup %1</source>
            <translation>sao lưu gần nhất %1</translation>
        </message>
        <message>
            <source>Also here: %1</source>
            <translation>Cùng mở: %1</translation>
        </message>
        <message>
            <source>no passphrase</source>
            <translation>chưa đặt cụm mật khẩu</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers are sealed, but their key lies in the contest.</source>
            <translation>Số điện thoại và số căn cước đã niêm phong, nhưng khóa nằm ngay trong Hội thi.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>đang niêm phong</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers: the passphrase opens them.</source>
            <translation>Số điện thoại và số căn cước: mở bằng cụm mật khẩu.</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>đã mở niêm phong</translation>
        </message>
        <message>
            <source>The passphrase was given. It is forgotten when the contest is sealed again or left.</source>
            <translation>Đã nhập cụm mật khẩu. Chương trình quên cụm mật khẩu khi niêm phong lại hoặc đóng Hội thi.</translation>
        </message>
        <message>
            <source>personal data erased</source>
            <translation>đã hủy dữ liệu cá nhân</translation>
        </message>
        <message>
            <source>Phone numbers and id numbers cannot be read any more.</source>
            <translation>Không còn đọc được số điện thoại và số căn cước.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SwapQuestionDialog</name>
        <message>
            <source>Swap question %1</source>
            <translation>Thay câu %1</translation>
        </message>
        <message>
            <source>“%1”

The draft gets a new version with another question in this place, all others where they are. The reason stays with the paper. Undo does not take it back: swap again instead.</source>
            <translation>“%1”

Đề nháp có bản mới với câu hỏi khác ở vị trí này, các câu còn lại giữ nguyên. Lý do được lưu cùng đề. Lệnh hoàn tác không lấy lại được: khi cần, hãy thay lần nữa.</translation>
        </message>
        <message>
            <source>&amp;Swap</source>
            <translation>&amp;Thay</translation>
        </message>
        <message>
            <source>A&amp;nother one, by the paper's seed</source>
            <translation>Câu &amp;khác, theo số khởi tạo của đề</translation>
        </message>
        <message>
            <source>One that I c&amp;hoose</source>
            <translation>Câu do tôi &amp;chọn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Why this question does not stay</source>
            <translation>Vì sao không giữ câu hỏi này</translation>
        </message>
        <message>
            <source>Filter the questions that fit</source>
            <translation>Lọc các câu phù hợp</translation>
        </message>
        <message>
            <source>Questions that fit</source>
            <translation>Các câu phù hợp</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Thay bằng</translation>
        </message>
        <message>
            <source>… and %1 more: type to find them</source>
            <translation>… và %1 câu nữa: hãy nhập để tìm</translation>
        </message>
        <message>
            <source>Choose the question that takes its place.</source>
            <translation>Hãy chọn câu hỏi thay thế.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>The pending proposal to freeze the paper lapses and has to be made again.</source>
            <translation>Đề xuất khóa đề đang chờ hết hiệu lực và phải đề xuất lại.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TableDialog</name>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>C&amp;opy what is to be run</source>
            <translation>Sao &amp;chép các lệnh cần chạy</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TopBar</name>
        <message>
            <source>Roun&amp;d</source>
            <translation>&amp;Tuần thi</translation>
        </message>
        <message>
            <source>Search or go to…  (Ctrl+K)</source>
            <translation>Tìm hoặc chuyển đến…  (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::VaultCommands</name>
        <message>
            <source>The passphrase is changed. Backups keep the one they had.</source>
            <translation>Đã đổi cụm mật khẩu. Các bản sao lưu vẫn giữ cụm mật khẩu cũ.</translation>
        </message>
        <message>
            <source>The new passphrase is set, and the contest is opened. The recovery code stays valid.</source>
            <translation>Đã đặt cụm mật khẩu mới và mở niêm phong. Mã khôi phục vẫn còn hiệu lực.</translation>
        </message>
        <message>
            <source>Phone numbers, id numbers, rejected rows and complaints are sealed. Where a passphrase was set, it takes the passphrase or the printed recovery code to read them: a copy of the contest, a backup or the server's disk is not enough.</source>
            <translation>Số điện thoại, số căn cước, các dòng bị loại và đơn phúc tra được niêm phong. Khi đã đặt cụm mật khẩu, phải có cụm mật khẩu hoặc mã khôi phục đã in mới đọc được: có bản sao của Hội thi, bản sao lưu hay ổ đĩa của máy chủ là chưa đủ.</translation>
        </message>
        <message>
            <source>This does not stop:</source>
            <translation>Việc này không ngăn được:</translation>
        </message>
        <message>
            <source>• whoever has a contest without a passphrase, or a copy made before it was set: the key lies in it;</source>
            <translation>• người có Hội thi chưa đặt cụm mật khẩu, hoặc có bản sao từ trước khi đặt: khóa nằm ngay trong đó;</translation>
        </message>
        <message>
            <source>• whoever works at this computer while the contest is opened, or reads its keyboard, memory or screen;</source>
            <translation>• người dùng máy tính này khi Hội thi đã mở niêm phong, hoặc theo dõi bàn phím, bộ nhớ, màn hình của máy;</translation>
        </message>
        <message>
            <source>• whoever has the dump or knows the passphrase, and passes it on;</source>
            <translation>• người có tệp dữ liệu gốc hoặc biết cụm mật khẩu mà để lộ ra ngoài;</translation>
        </message>
        <message>
            <source>• whoever guesses a weak passphrase, or has a backup and the passphrase of its time.</source>
            <translation>• người đoán được cụm mật khẩu yếu, hoặc có bản sao lưu cùng cụm mật khẩu của thời điểm đó.</translation>
        </message>
        <message>
            <source>Names, accounts, agencies, answers and scores are not sealed.</source>
            <translation>Họ tên, tài khoản, cơ quan, câu trả lời và điểm không được niêm phong.</translation>
        </message>
        <message>
            <source>In a contest file, roles and passwords bind this program only. Whoever can write the file with another program can change anything in it; “Verify all records” finds what was changed in recorded facts. On a server, the server itself enforces the roles.</source>
            <translation>Với Hội thi là tệp, vai trò và mật khẩu chỉ ràng buộc chương trình này. Ai ghi được tệp bằng chương trình khác đều sửa được mọi thứ trong đó; “Kiểm tra lại toàn bộ hồ sơ” phát hiện những gì đã bị sửa trong dữ liệu đã ghi. Với Hội thi trên máy chủ, chính máy chủ thực thi các vai trò.</translation>
        </message>
        <message>
            <source>What protection stops, and what it does not</source>
            <translation>Việc bảo vệ ngăn được gì và không ngăn được gì</translation>
        </message>
        <message>
            <source>The keyring of this computer gives no passphrase: it may be locked.</source>
            <translation>Chùm khóa của máy tính này không đưa ra cụm mật khẩu: có thể đang khóa.</translation>
        </message>
        <message>
            <source>The passphrase that this computer remembered does not open the contest any more.</source>
            <translation>Cụm mật khẩu mà máy tính này ghi nhớ không còn mở được Hội thi.</translation>
        </message>
        <message>
            <source>%1 The passphrase is not remembered: it is kept in memory until the contest is left.</source>
            <translation>%1 Cụm mật khẩu không được ghi nhớ: chỉ giữ trong bộ nhớ cho đến khi đóng Hội thi.</translation>
        </message>
        <message>
            <source>Every round has its answer key already: there is no question set left to seal.</source>
            <translation>Tuần nào cũng đã có đáp án: không còn bộ câu hỏi nào để niêm phong.</translation>
        </message>
        <message>
            <source>The new passphrase of question sets is set. The recovery code stays valid.</source>
            <translation>Đã đặt cụm mật khẩu bộ câu hỏi mới. Mã khôi phục vẫn còn hiệu lực.</translation>
        </message>
        <message>
            <source>Answer keys are sealed where the organisers have set a passphrase of question sets, until the round is opened. Whoever knows that passphrase can read a key before.</source>
            <translation>Đáp án được niêm phong cho đến khi mở tuần thi, nếu Ban Tổ chức đã đặt cụm mật khẩu bộ câu hỏi. Ai biết cụm mật khẩu đó đều có thể đọc đáp án trước giờ mở.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WhyPlacePane</name>
        <message>
            <source>Why this place</source>
            <translation>Vì sao xếp hạng này</translation>
        </message>
        <message>
            <source>Choose a row to see what decided its place.</source>
            <translation>Chọn một dòng để xem điều gì quyết định thứ hạng của dòng đó.</translation>
        </message>
        <message>
            <source>The row above: %1, place %2.</source>
            <translation>Dòng trên: %1, hạng %2.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Hạng</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Câu đúng</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Số người đúng hết</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Thời điểm nộp</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Thời gian làm bài</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>chưa phân định</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WindowCommands</name>
        <message>
            <source>Find “%1” in the ranking</source>
            <translation>Tìm “%1” trong bảng xếp hạng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WindowMenus</name>
        <message>
            <source>&amp;Recent contests</source>
            <translation>Hộ&amp;i thi gần đây</translation>
        </message>
        <message>
            <source>S&amp;ealing</source>
            <translation>Niêm &amp;phong</translation>
        </message>
    </context>
    <context>
        <name>hoithi::JointDecisionDialog</name>
        <message>
            <source>&amp;First judge</source>
            <translation>Giám khảo &amp;thứ nhất</translation>
        </message>
        <message>
            <source>&amp;Second judge</source>
            <translation>Giám khảo thứ h&amp;ai</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Two judges decide this together.</source>
            <translation>Việc này do hai giám khảo cùng quyết định.</translation>
        </message>
        <message>
            <source>The two judges must be two people.</source>
            <translation>Hai giám khảo phải là hai người khác nhau.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>The effect on the prizes has not been shown yet.</source>
            <translation>Chưa xem ảnh hưởng đến các giải.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TieDialog</name>
        <message>
            <source>Decide the tie at place %1 of %2</source>
            <translation>Phân định đồng hạng %1 của %2</translation>
        </message>
        <message>
            <source>&amp;Propose the decision</source>
            <translation>Đề &amp;xuất phân định</translation>
        </message>
        <message>
            <source>&amp;Decide the tie</source>
            <translation>&amp;Phân định</translation>
        </message>
        <message>
            <source>By a &amp;public draw</source>
            <translation>&amp;Bốc thăm công khai</translation>
        </message>
        <message>
            <source>By the &amp;jury&apos;s own order</source>
            <translation>Ban &amp;Giám khảo tự quyết định thứ tự</translation>
        </message>
        <message>
            <source>Dra&amp;wn number (seed)</source>
            <translation>&amp;Số bốc thăm</translation>
        </message>
        <message>
            <source>For example: 084512</source>
            <translation>Ví dụ: 084512</translation>
        </message>
        <message>
            <source>Draw the number before everybody&apos;s eyes, by dice or a lottery result that was agreed on. It is on record with the result, and anybody can repeat the draw from it; it is held once.</source>
            <translation>Lấy số trước sự chứng kiến của mọi người, bằng xúc xắc hoặc kết quả xổ số đã thống nhất trước. Số này được lưu cùng kết quả để ai cũng bốc lại được; chỉ bốc thăm một lần.</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Chuyển lê&amp;n</translation>
        </message>
        <message>
            <source>Move dow&amp;n</source>
            <translation>Chuyển x&amp;uống</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để xá&amp;c nhận</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Type the drawn number: letters without diacritics, digits, single spaces, and - _ . / only.</source>
            <translation>Hãy gõ số bốc thăm: chỉ gồm chữ không dấu, chữ số, dấu cách đơn và - _ . /</translation>
        </message>
        <message>
            <source>Type “%1” to confirm.</source>
            <translation>Hãy gõ “%1” để xác nhận.</translation>
        </message>
        <message>
            <source>Place %1, %2: to be decided</source>
            <translation>Hạng %1, %2: chưa phân định</translation>
        </message>
        <message>
            <source>Place %1, %2: drawn</source>
            <translation>Hạng %1, %2: đã bốc thăm</translation>
        </message>
        <message>
            <source>Place %1, %2: decided by the jury</source>
            <translation>Hạng %1, %2: Ban Giám khảo đã quyết định</translation>
        </message>
        <message>
            <source>T&amp;ie</source>
            <translation>Đồng &amp;hạng</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 người</translation>
        </message>
        <message>
            <source>%1 agencies</source>
            <translation>%1 đơn vị</translation>
        </message>
        <message>
            <source>%1 are equal on every criterion, and each of them gets a prize: %2.</source>
            <translation>%1 bằng nhau ở mọi tiêu chí và đều đạt giải: %2.</translation>
        </message>
        <message>
            <source>%1 are equal on every criterion, and the prizes for them are only %2: %3.</source>
            <translation>%1 bằng nhau ở mọi tiêu chí, trong khi chỉ có %2 giải: %3.</translation>
        </message>
        <message>
            <source>%1 Their places stay equal; only who gets which prize is decided. The ranking must then be made again and signed.</source>
            <translation>%1 Thứ hạng vẫn bằng nhau; chỉ phân định ai nhận giải nào. Sau đó phải xếp hạng lại và ký.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FinaliseDialog</name>
        <message>
            <source>Settle what stands below, then come back.</source>
            <translation>Hãy xử lý những việc dưới đây rồi quay lại.</translation>
        </message>
        <message>
            <source>Run %1 becomes the round&apos;s final result. This stays on record: where something changes later, the round is ranked, signed and declared final anew, beside this one.</source>
            <translation>Lần xếp hạng %1 trở thành kết quả chính thức của tuần. Việc này được lưu vĩnh viễn: nếu sau này có thay đổi, tuần thi được xếp hạng, ký và công nhận lại, bên cạnh kết quả này.</translation>
        </message>
        <message>
            <source>Declare the result of %1 final</source>
            <translation>Công nhận chính thức kết quả %1</translation>
        </message>
        <message>
            <source>&amp;Declare final</source>
            <translation>&amp;Công nhận chính thức</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Giám khảo</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>Co&amp;mment</source>
            <translation>Ý &amp;kiến</translation>
        </message>
        <message>
            <source>For example: minutes of the jury no. 03</source>
            <translation>Ví dụ: Biên bản họp Ban Giám khảo số 03</translation>
        </message>
        <message>
            <source>Type “%1” to &amp;confirm</source>
            <translation>Gõ “%1” để &amp;xác nhận</translation>
        </message>
        <message>
            <source>Something still keeps the result from being final.</source>
            <translation>Vẫn còn việc cản trở việc công nhận chính thức.</translation>
        </message>
        <message>
            <source>Type the judge&apos;s name.</source>
            <translation>Hãy gõ tên giám khảo.</translation>
        </message>
        <message>
            <source>Say something for the record.</source>
            <translation>Hãy nêu ý kiến để lưu hồ sơ.</translation>
        </message>
        <message>
            <source>Type the round&apos;s name, “%1”.</source>
            <translation>Hãy gõ tên tuần thi, “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Ceremony</name>
        <message>
            <source>%1 right answers · predicted %2 · submitted %3</source>
            <translation>Đúng %1 câu · dự đoán %2 · nộp lúc %3</translation>
        </message>
        <message>
            <source>%1 right answers · submitted %2</source>
            <translation>Đúng %1 câu · nộp lúc %2</translation>
        </message>
        <message>
            <source>%1 people took part</source>
            <translation>%1 người dự thi</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Giải tập thể</translation>
        </message>
        <message>
            <source>Prizes: %1</source>
            <translation>Số giải: %1</translation>
        </message>
        <message>
            <source>%1 each</source>
            <translation>Mỗi giải %1</translation>
        </message>
        <message>
            <source>Congratulations</source>
            <translation>Xin chúc mừng</translation>
        </message>
    </context>
    <context>
        <name>hoithi::CeremonyWindow</name>
        <message>
            <source>Ceremony</source>
            <translation>Công bố giải</translation>
        </message>
        <message>
            <source>Page Down or Space: next · Page Up: back · B: black · Esc or F11: end</source>
            <translation>Page Down hoặc phím cách: tiếp · Page Up: lùi · B: tối màn hình · Esc hoặc F11: kết thúc</translation>
        </message>
    </context>
    <context>
        <name>FlagTableModel</name>
        <message>
            <source>Flag</source>
            <translation>Cảnh báo</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Người dự thi</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Concerns a prize</source>
            <translation>Liên quan giải</translation>
        </message>
        <message>
            <source>prize</source>
            <translation>có</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>First submitted</source>
            <translation>Nộp sớm nhất</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 và %2 người khác</translation>
        </message>
        <message>
            <source>%1 · proposed</source>
            <translation>%1 · có đề xuất</translation>
        </message>
    </context>
    <context>
        <name>FlagPane</name>
        <message>
            <source>invalidated</source>
            <translation>đã hủy kết quả</translation>
        </message>
        <message>
            <source>without the prize</source>
            <translation>không đạt giải này</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>được tính</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp lúc</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Thời gian làm bài</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>File and line</source>
            <translation>Tệp và dòng</translation>
        </message>
        <message>
            <source>%1, %2: kept as it is. %3</source>
            <translation>%1, %2: giữ nguyên. %3</translation>
        </message>
        <message>
            <source>%1, %2: opened again. %3</source>
            <translation>%1, %2: mở lại. %3</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1, %2: the accounts %3 count as one person. %4</source>
            <translation>%1, %2: các tài khoản %3 được tính là một người. %4</translation>
        </message>
        <message>
            <source>%1, %2: submission %3 is invalidated. %4</source>
            <translation>%1, %2: bài dự thi %3 bị hủy kết quả. %4</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4). %5</source>
            <translation>%1, %2: %3 (%4). %5</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FlagPane</name>
        <message>
            <source>Evidence</source>
            <translation>Căn cứ</translation>
        </message>
        <message>
            <source>Choose a flag to see what it rests on.</source>
            <translation>Chọn một cảnh báo để xem căn cứ.</translation>
        </message>
        <message>
            <source>%1 of %2 submissions are listed.</source>
            <translation>Đang liệt kê %1 trong %2 bài dự thi.</translation>
        </message>
        <message>
            <source>What judges said</source>
            <translation>Ý kiến của giám khảo</translation>
        </message>
        <message>
            <source>Settled by what the judges decided</source>
            <translation>Đã xử lý theo quyết định của Ban Giám khảo</translation>
        </message>
        <message>
            <source>Proposed, and waiting for a second judge</source>
            <translation>Đã đề xuất, chờ giám khảo thứ hai</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Keep as it is…</source>
            <translation>Giữ &amp;nguyên…</translation>
        </message>
        <message>
            <source>&amp;Invalidate…</source>
            <translation>Hủy &amp;kết quả…</translation>
        </message>
        <message>
            <source>&amp;Merge accounts…</source>
            <translation>Gộ&amp;p tài khoản…</translation>
        </message>
        <message>
            <source>Add a &amp;note…</source>
            <translation>Thêm g&amp;hi chú…</translation>
        </message>
        <message>
            <source>Open a&amp;gain…</source>
            <translation>&amp;Mở lại…</translation>
        </message>
        <message>
            <source>&amp;Take the submission back in…</source>
            <translation>&amp;Khôi phục kết quả bài dự thi…</translation>
        </message>
        <message>
            <source>&amp;Undo the last decision</source>
            <translation>Hoàn tác &amp;quyết định vừa rồi</translation>
        </message>
        <message>
            <source>Show in the &amp;audit trail</source>
            <translation>&amp;Xem trong nhật ký</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>&amp;Separate merged accounts…</source>
            <translation>&amp;Tách tài khoản đã gộp…</translation>
        </message>
        <message>
            <source>&amp;Decisions in force…</source>
            <translation>Quyết định đang có &amp;hiệu lực…</translation>
        </message>
        <message>
            <source>Ear&amp;lier rankings…</source>
            <translation>Các &amp;lần xếp hạng…</translation>
        </message>
        <message>
            <source>&amp;Conflicts with later files…</source>
            <translation>Bản ghi &amp;khác biệt…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ReviewPage</name>
        <message>
            <source>Review</source>
            <translation>Soát xét</translation>
        </message>
        <message>
            <source>What the judges should look at before they sign. A flag disqualifies nobody: choose one to read its evidence, then keep it as it is, invalidate a submission, or merge accounts. What changes a result takes two judges.</source>
            <translation>Những điểm Ban Giám khảo cần xem trước khi ký. Cảnh báo không tự loại ai: hãy chọn một cảnh báo để đọc căn cứ, rồi giữ nguyên, hủy kết quả bài dự thi hoặc gộp tài khoản. Việc làm thay đổi kết quả cần hai giám khảo.</translation>
        </message>
        <message>
            <source>Name, account or evidence</source>
            <translation>Tên, tài khoản hoặc căn cứ</translation>
        </message>
        <message>
            <source>Only what concerns a &amp;prize</source>
            <translation>Chỉ những gì liên &amp;quan giải</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Mọi loại</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Chưa xem xét</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Đã xem xét</translation>
        </message>
        <message>
            <source>Open and settled</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <source>Looking for flags in %1…</source>
            <translation>Đang tìm cảnh báo trong %1…</translation>
        </message>
        <message>
            <source>What the judges should look at in %1 appears here.</source>
            <translation>Những điểm Ban Giám khảo cần xem ở %1 sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>Look for flags</source>
            <translation>Tìm cảnh báo</translation>
        </message>
        <message>
            <source>Nothing stands out in %1.</source>
            <translation>Không có điểm nào đáng chú ý ở %1.</translation>
        </message>
        <message>
            <source>No flag matches these filters.</source>
            <translation>Không có cảnh báo nào khớp bộ lọc.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hiện tất cả</translation>
        </message>
        <message>
            <source>Choose a flag first.</source>
            <translation>Hãy chọn một cảnh báo trước.</translation>
        </message>
        <message>
            <source>This flag is settled already.</source>
            <translation>Cảnh báo này đã được xem xét.</translation>
        </message>
        <message>
            <source>This flag is open.</source>
            <translation>Cảnh báo này đang mở.</translation>
        </message>
        <message>
            <source>Nothing about this flag is on record yet.</source>
            <translation>Chưa có gì được ghi về cảnh báo này.</translation>
        </message>
        <message>
            <source>Choose one of the flag&apos;s submissions on the right first.</source>
            <translation>Hãy chọn một bài dự thi của cảnh báo ở khung bên phải trước.</translation>
        </message>
        <message>
            <source>This submission is invalidated already.</source>
            <translation>Bài dự thi này đã bị hủy kết quả.</translation>
        </message>
        <message>
            <source>This submission is not invalidated.</source>
            <translation>Bài dự thi này không bị hủy kết quả.</translation>
        </message>
        <message>
            <source>This flag is of one account.</source>
            <translation>Cảnh báo này chỉ có một tài khoản.</translation>
        </message>
        <message>
            <source>There is nothing of yours that could be undone.</source>
            <translation>Không có việc nào của bạn có thể hoàn tác.</translation>
        </message>
        <message>
            <source>Looking for flags</source>
            <translation>Đang tìm cảnh báo</translation>
        </message>
        <message>
            <source>%1 flags</source>
            <translation>%1 cảnh báo</translation>
        </message>
        <message>
            <source>Settled: %1.</source>
            <translation>Đã xem xét: %1.</translation>
        </message>
        <message>
            <source>Opened again: %1.</source>
            <translation>Đã mở lại: %1.</translation>
        </message>
        <message>
            <source>%1 counts again.</source>
            <translation>%1 được tính trở lại.</translation>
        </message>
        <message>
            <source>%1 no longer counts.</source>
            <translation>%1 không còn được tính.</translation>
        </message>
        <message>
            <source>The accounts %1 count as one person.</source>
            <translation>Các tài khoản %1 được tính là một người.</translation>
        </message>
        <message>
            <source>Your proposal is taken back.</source>
            <translation>Đề xuất của bạn đã được rút.</translation>
        </message>
        <message>
            <source>%1 rows are copied.</source>
            <translation>Đã sao chép %1 dòng.</translation>
        </message>
        <message>
            <source>Your proposal is on record. It takes effect when a second judge confirms it under their own login.</source>
            <translation>Đề xuất của bạn đã được ghi. Đề xuất có hiệu lực khi giám khảo thứ hai xác nhận bằng tài khoản của mình.</translation>
        </message>
        <message>
            <source>The accounts %1 count apart again.</source>
            <translation>Các tài khoản %1 lại được tính riêng.</translation>
        </message>
        <message>
            <source>Choose only one flag.</source>
            <translation>Chỉ chọn một cảnh báo.</translation>
        </message>
        <message>
            <source>No account of this flag is merged with another.</source>
            <translation>Không có tài khoản nào của cảnh báo này đang gộp với tài khoản khác.</translation>
        </message>
        <message>
            <source>Nothing in this flag suggests that several accounts are one person&apos;s.</source>
            <translation>Cảnh báo này không cho thấy nhiều tài khoản là của một người.</translation>
        </message>
        <message>
            <source>These accounts are merged already.</source>
            <translation>Các tài khoản này đã được gộp.</translation>
        </message>
        <message>
            <source>The judges have settled this flag by a decision, as shown on the right. As long as that holds, it takes no verdict.</source>
            <translation>Ban Giám khảo đã xử lý cảnh báo này bằng quyết định nêu ở bên phải. Khi quyết định đó còn hiệu lực thì không ghi kết luận riêng cho cảnh báo.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This list no longer holds. %1</source>
            <translation>Danh sách gộp này không còn hiệu lực. %1</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Tới bảng xếp hạng</translation>
        </message>
        <message>
            <source>Flags that need a result are missing: the round has not been ranked yet.</source>
            <translation>Thiếu các cảnh báo cần có kết quả: tuần thi chưa được xếp hạng.</translation>
        </message>
        <message>
            <source>The ranking is no longer the newest; rank the round again to see every flag. The reason: %1</source>
            <translation>Kết quả xếp hạng không còn là mới nhất; hãy xếp hạng lại để xem đủ cảnh báo. Lý do: %1</translation>
        </message>
        <message>
            <source>Rank the round first.</source>
            <translation>Trước hết hãy xếp hạng tuần thi này.</translation>
        </message>
        <message>
            <source>Your note is on record with: %1.</source>
            <translation>Đã ghi chú về: %1.</translation>
        </message>
        <message>
            <source>Submission %1 of %2</source>
            <translation>Bài dự thi %1 của %2</translation>
        </message>
        <message>
            <source>The ranking that was made before holds again: nothing is to be ranked anew.</source>
            <translation>Kết quả xếp hạng đã có trước đó có hiệu lực trở lại, không phải xếp hạng lại.</translation>
        </message>
        <message>
            <source>Every flag of %1 is settled.</source>
            <translation>Đã xem xét hết các cảnh báo của %1.</translation>
        </message>
        <message>
            <source>No row of a file of this round differs from what was stored before.</source>
            <translation>Không có bản ghi nào của các tệp trong tuần này khác với bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>Rows of later files that differ from what is stored, and no judge has decided: %1</source>
            <translation>Bản ghi của tệp đến sau khác với bản ghi đã lưu, giám khảo chưa quyết định: %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FlagRemarkDialog</name>
        <message>
            <source>Keep as it is</source>
            <translation>Giữ nguyên</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Thêm ghi chú</translation>
        </message>
        <message>
            <source>%1: looked at, and nothing is to be changed. No result changes; where more is found later, the flag comes again.</source>
            <translation>%1: đã xem xét, không thay đổi gì. Kết quả không đổi; nếu sau này có thêm căn cứ, cảnh báo sẽ xuất hiện lại.</translation>
        </message>
        <message>
            <source>%1: to be looked at again. What was said before stays on record.</source>
            <translation>%1: cần xem lại. Ý kiến trước đây vẫn được lưu.</translation>
        </message>
        <message>
            <source>%1: your note stays on record with it.</source>
            <translation>%1: ghi chú của bạn được lưu kèm.</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Ghi lại</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>Giám &amp;khảo</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nội dung</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Type the judge&apos;s name.</source>
            <translation>Hãy gõ tên giám khảo.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeAccountsDialog</name>
        <message>
            <source>Merge accounts</source>
            <translation>Gộp tài khoản</translation>
        </message>
        <message>
            <source>The accounts count as one person: only one of their submissions has a place, and none where one of them is on the roster. Results from that round on become stale and must be made and signed again. The accounts can be separated again; all of it stays on record.</source>
            <translation>Các tài khoản được tính là một người: chỉ một bài được xếp hạng; nếu có tài khoản thuộc danh sách không xét giải thì không bài nào được xếp hạng. Kết quả từ tuần đó trở đi hết hiệu lực, phải xếp hạng và ký lại. Có thể tách lại; mọi việc đều được lưu.</translation>
        </message>
        <message>
            <source>&amp;Propose to merge them</source>
            <translation>Đề &amp;xuất gộp</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Gộp</translation>
        </message>
        <message>
            <source>From round &amp;on</source>
            <translation>&amp;Kể từ tuần</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Choose two accounts or more.</source>
            <translation>Hãy chọn từ hai tài khoản.</translation>
        </message>
        <message>
            <source>Separate merged accounts</source>
            <translation>Tách tài khoản đã gộp</translation>
        </message>
        <message>
            <source>&amp;Propose to separate them</source>
            <translation>Đề &amp;xuất tách</translation>
        </message>
        <message>
            <source>&amp;Separate</source>
            <translation>&amp;Tách</translation>
        </message>
        <message>
            <source>The accounts that were merged count apart again. Results from that round on become stale and must be made and signed again. All of it stays on record.</source>
            <translation>Các tài khoản đã gộp sẽ được tính riêng trở lại. Kết quả từ tuần đó trở đi hết hiệu lực, phải xếp hạng và ký lại. Mọi việc đều được lưu.</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Tài khoản</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MergeAgenciesDialog</name>
        <message numerus="yes">
            <source>Merge %n agencies</source>
            <translation>
                <numerusform>Sáp nhập %n đơn vị</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 count for the successor in all figures as of the day or later, with all their submissions, earlier ones too; whoever took part for several of them is one person. A round counts as of its close, the whole contest and the collective prizes as of the last round&apos;s close. Their names and codes are still read. The headcount is the sum, until one is recorded for the successor.</source>
            <translation>%1 được tính vào đơn vị tiếp nhận trong mọi số liệu từ ngày đó trở đi, với tất cả bài thi, kể cả các bài trước đó; ai dự thi cho nhiều đơn vị trong số này chỉ tính một người. Mỗi tuần tính tại thời điểm đóng tuần, cả hội thi và giải tập thể tính tại thời điểm đóng tuần cuối. Tên và mã cũ vẫn được nhận ra. Số người là tổng, cho đến khi đơn vị tiếp nhận có số riêng.</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Sáp nhập</translation>
        </message>
        <message>
            <source>&amp;Into</source>
            <translation>&amp;Vào</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;Từ ngày</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Tên hoặc mã</translation>
        </message>
        <message>
            <source>Choose the agency that they are merged into.</source>
            <translation>Hãy chọn đơn vị tiếp nhận.</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>On the roster</source>
            <translation>Thuộc danh sách không xét giải</translation>
        </message>
        <message>
            <source>Named as on the roster</source>
            <translation>Trùng họ tên với danh sách không xét giải</translation>
        </message>
        <message>
            <source>Same phone number</source>
            <translation>Trùng số điện thoại</translation>
        </message>
        <message>
            <source>Same id number</source>
            <translation>Trùng số căn cước</translation>
        </message>
        <message>
            <source>Several names</source>
            <translation>Nhiều họ tên</translation>
        </message>
        <message>
            <source>Repeat winner</source>
            <translation>Đã đạt giải tuần trước</translation>
        </message>
        <message>
            <source>Same prediction in a burst</source>
            <translation>Cùng dự đoán dồn dập</translation>
        </message>
        <message>
            <source>Same answers in a burst</source>
            <translation>Cùng bài làm dồn dập</translation>
        </message>
        <message>
            <source>Very fast</source>
            <translation>Làm bài quá nhanh</translation>
        </message>
        <message>
            <source>Agency changed</source>
            <translation>Đổi đơn vị</translation>
        </message>
        <message>
            <source>Near the boundary of a prize</source>
            <translation>Sát ranh giới giải</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 phút %2 giây</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Named as %1 (%2) of the roster, while account, phone and id number are others.</source>
            <translation>Trùng họ tên với %1 (%2) trong danh sách không xét giải, nhưng tài khoản, số điện thoại và số căn cước đều khác.</translation>
        </message>
        <message>
            <source>In this round %1 accounts have this name.</source>
            <translation>Trong tuần này có %1 tài khoản mang họ tên đó.</translation>
        </message>
        <message>
            <source>In this round no other account has this name.</source>
            <translation>Trong tuần này không có tài khoản nào khác mang họ tên đó.</translation>
        </message>
        <message>
            <source>account</source>
            <translation>tài khoản</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>số điện thoại</translation>
        </message>
        <message>
            <source>id number</source>
            <translation>số căn cước</translation>
        </message>
        <message>
            <source>Excluded as %1 (%2) of the roster.</source>
            <translation>Không được xét giải vì là %1 (%2) trong danh sách không xét giải.</translation>
        </message>
        <message>
            <source>The same: %1.</source>
            <translation>Trùng: %1.</translation>
        </message>
        <message>
            <source>%1 accounts with one phone number, all under the same name.</source>
            <translation>%1 tài khoản dùng chung một số điện thoại, tất cả cùng một họ tên.</translation>
        </message>
        <message>
            <source>%1 accounts with one id number, all under the same name.</source>
            <translation>%1 tài khoản dùng chung một số căn cước, tất cả cùng một họ tên.</translation>
        </message>
        <message>
            <source>%1 accounts with one phone number, under %2 different names.</source>
            <translation>%1 tài khoản dùng chung một số điện thoại, với %2 họ tên khác nhau.</translation>
        </message>
        <message>
            <source>%1 accounts with one id number, under %2 different names.</source>
            <translation>%1 tài khoản dùng chung một số căn cước, với %2 họ tên khác nhau.</translation>
        </message>
        <message>
            <source>One account under different names: %1.</source>
            <translation>Một tài khoản mang nhiều họ tên: %1.</translation>
        </message>
        <message>
            <source>One account for different agencies: %1.</source>
            <translation>Một tài khoản dự thi cho nhiều đơn vị: %1.</translation>
        </message>
        <message>
            <source>%1 in round %2</source>
            <translation>%1 tuần %2</translation>
        </message>
        <message>
            <source>%1 in this round, after %2.</source>
            <translation>%1 trong tuần này, sau khi đã đạt %2.</translation>
        </message>
        <message>
            <source>%1 accounts predict %2, between %3 and %4.</source>
            <translation>%1 tài khoản cùng dự đoán %2, từ %3 đến %4.</translation>
        </message>
        <message>
            <source>%1 accounts with the same answers, %2 of them wrong, between %3 and %4.</source>
            <translation>%1 tài khoản có câu trả lời giống hệt nhau, trong đó %2 câu sai, từ %3 đến %4.</translation>
        </message>
        <message>
            <source>In all, %1 of %2 submissions are so; of the %3 within a minute there are %4, where chance gives one and %5 more (probability below 10^%6).</source>
            <translation>Cả tuần có %1 trong %2 bài như vậy; riêng trong một phút, với %3 bài, đã có %4 tài khoản, trong khi ngẫu nhiên chỉ cho một và thêm %5 (xác suất dưới 10^%6).</translation>
        </message>
        <message>
            <source>Done in %1, where the median of %2 papers is %3: %4 robust standard deviations below it.</source>
            <translation>Làm bài trong %1, trong khi trung vị của %2 bài là %3: thấp hơn %4 độ lệch chuẩn bền vững.</translation>
        </message>
        <message>
            <source>Equal in everything where %1 begins: undecided until the judges decide.</source>
            <translation>Bằng nhau ở mọi tiêu chí, từ %1: chưa phân định, chờ Ban Giám khảo quyết định.</translation>
        </message>
        <message>
            <source>Where %1 ends, the prediction decides: off by %2 within, by %3 beyond.</source>
            <translation>Ở ranh giới của %1, dự đoán là tiêu chí phân định: người đạt giải lệch %2, người tiếp theo lệch %3.</translation>
        </message>
        <message>
            <source>Where %1 ends, the moment of submission decides: %2 within, %3 beyond.</source>
            <translation>Ở ranh giới của %1, thời điểm nộp bài là tiêu chí phân định: người đạt giải nộp lúc %2, người tiếp theo nộp lúc %3.</translation>
        </message>
        <message>
            <source>Where %1 ends, the duration decides: %2 ms within, %3 ms beyond.</source>
            <translation>Ở ranh giới của %1, thời gian làm bài là tiêu chí phân định: người đạt giải %2 ms, người tiếp theo %3 ms.</translation>
        </message>
        <message>
            <source>No prediction, with %1 right answers. An exact one would have come next to the last prize.</source>
            <translation>Không có dự đoán, đúng %1 câu. Nếu dự đoán chính xác thì đã đứng ngay sau giải cuối cùng.</translation>
        </message>
        <message>
            <source>No prediction, with %1 right answers. An exact one would have won %2.</source>
            <translation>Không có dự đoán, đúng %1 câu. Nếu dự đoán chính xác thì đã đạt %2.</translation>
        </message>
        <message>
            <source>Missing prediction</source>
            <translation>Thiếu dự đoán</translation>
        </message>
        <message>
            <source>open</source>
            <translation>chưa xem xét</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>đã xem xét</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>đã quyết định</translation>
        </message>
    </context>
    <context>
        <name>SchedulePage</name>
        <message>
            <source>&amp;Record the changes…</source>
            <translation>Ghi &amp;lại các thay đổi…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Hoàn tá&amp;c</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Sửa…</translation>
        </message>
        <message>
            <source>Add a r&amp;ound…</source>
            <translation>Thêm &amp;tuần thi…</translation>
        </message>
        <message>
            <source>Add a &amp;milestone…</source>
            <translation>Thêm &amp;mốc…</translation>
        </message>
        <message>
            <source>Do&amp;ne today</source>
            <translation>Hoàn thành hôm &amp;nay</translation>
        </message>
        <message>
            <source>&amp;Cancel, or take that back</source>
            <translation>Hủ&amp;y, hoặc khôi phục</translation>
        </message>
        <message>
            <source>&amp;Discard all that is not recorded</source>
            <translation>&amp;Bỏ mọi thay đổi chưa ghi</translation>
        </message>
        <message>
            <source>Export for c&amp;alendars…</source>
            <translation>Xuất cho ứng dụng &amp;lịch…</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Lưu thành &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as a p&amp;icture…</source>
            <translation>Lưu thàn&amp;h ảnh…</translation>
        </message>
        <message>
            <source>&amp;History in the audit trail</source>
            <translation>Lịch &amp;sử trong nhật ký</translation>
        </message>
        <message>
            <source>Cop&amp;y selected rows</source>
            <translation>Sao &amp;chép các dòng đã chọn</translation>
        </message>
    </context>
    <context>
        <name>ScheduleSheet</name>
        <message>
            <source>The picture would be too large.</source>
            <translation>Ảnh quá lớn.</translation>
        </message>
        <message>
            <source>The picture could not be made.</source>
            <translation>Không tạo được ảnh.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleTableModel</name>
        <message>
            <source>No.</source>
            <translation>STT</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Đến</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>%1, not recorded</source>
            <translation>%1, chưa ghi</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hoàn thành</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::GanttChart</name>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
        <message>
            <source>%1: until %2</source>
            <translation>%1: đến hết %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
    </context>
    <context>
        <name>hoithi::HeadcountsDialog</name>
        <message numerus="yes">
            <source>Headcounts of %n agencies</source>
            <translation>
                <numerusform>Số người của %n đơn vị</numerusform>
            </translation>
        </message>
        <message>
            <source>Type over the last column, or paste a column from a sheet there. Rates of figures as of the day or later are by these; earlier figures stay.</source>
            <translation>Gõ vào cột cuối, hoặc dán một cột từ bảng tính. Tỷ lệ của số liệu tại ngày đó trở đi tính theo các số này; số liệu trước đó giữ nguyên.</translation>
        </message>
        <message>
            <source>Re&amp;cord</source>
            <translation>&amp;Ghi nhận</translation>
        </message>
        <message>
            <source>From the be&amp;ginning: no day</source>
            <translation>Từ đầ&amp;u hội thi: không có ngày</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Headcount now</source>
            <translation>Tổng số hiện nay</translation>
        </message>
        <message>
            <source>New headcount</source>
            <translation>Tổng số mới</translation>
        </message>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;Từ ngày</translation>
        </message>
        <message>
            <source>“%1” is no headcount.</source>
            <translation>“%1” không phải là số người.</translation>
        </message>
        <message>
            <source>Type a headcount.</source>
            <translation>Hãy gõ số người.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::MilestoneDialog</name>
        <message>
            <source>Add a milestone</source>
            <translation>Thêm mốc</translation>
        </message>
        <message>
            <source>Change milestone %1</source>
            <translation>Sửa mốc %1</translation>
        </message>
        <message>
            <source>Nothing is recorded until you record all changes together.</source>
            <translation>Chưa có gì được ghi cho đến khi ghi lại tất cả thay đổi cùng lúc.</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>Áp &amp;dụng</translation>
        </message>
        <message>
            <source>N&amp;o.</source>
            <translation>&amp;STT</translation>
        </message>
        <message>
            <source>As 1.2</source>
            <translation>Ví dụ 1.2</translation>
        </message>
        <message>
            <source>&amp;Work</source>
            <translation>&amp;Nội dung</translation>
        </message>
        <message>
            <source>In c&amp;harge</source>
            <translation>&amp;Chủ trì</translation>
        </message>
        <message>
            <source>&amp;Partners</source>
            <translation>&amp;Phối hợp</translation>
        </message>
        <message>
            <source>It is not to be &amp;done after all</source>
            <translation>&amp;Không thực hiện nữa</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Từ ngày</translation>
        </message>
        <message>
            <source>D&amp;ue</source>
            <translation>Thời &amp;hạn</translation>
        </message>
        <message>
            <source>Done o&amp;n</source>
            <translation>Hoàn thành n&amp;gày</translation>
        </message>
        <message>
            <source>Type the number.</source>
            <translation>Hãy nhập số thứ tự.</translation>
        </message>
        <message>
            <source>Type what is to be done.</source>
            <translation>Hãy nhập nội dung công việc.</translation>
        </message>
        <message>
            <source>It would be due before it begins.</source>
            <translation>Thời hạn đến trước ngày bắt đầu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RecordScheduleDialog</name>
        <message>
            <source>Record the schedule</source>
            <translation>Ghi lại lịch</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Ghi lại</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Why the schedule changes</source>
            <translation>Vì sao lịch thay đổi</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Họ tên</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên đầy đủ</translation>
        </message>
        <message>
            <source>&amp;Questions passphrase</source>
            <translation>&amp;Cụm mật khẩu bộ câu hỏi</translation>
        </message>
        <message>
            <source>Seals the questions of the added round</source>
            <translation>Niêm phong bộ câu hỏi của tuần được thêm</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nhập lý do.</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Hãy nhập họ tên.</translation>
        </message>
        <message>
            <source>Type the organisers&apos; passphrase of question sets.</source>
            <translation>Hãy nhập cụm mật khẩu bộ câu hỏi của Ban Tổ chức.</translation>
        </message>
        <message>
            <source>The checks find nothing new.</source>
            <translation>Kiểm tra không thấy vấn đề mới.</translation>
        </message>
        <message>
            <source>The checks find:
%1</source>
            <translation>Kiểm tra thấy:
%1</translation>
        </message>
        <message>
            <source>It cannot be recorded like this: change the plan first.</source>
            <translation>Không thể ghi lại như vậy: hãy sửa dự kiến trước.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RoundTimeDialog</name>
        <message>
            <source>Add a round</source>
            <translation>Thêm tuần thi</translation>
        </message>
        <message>
            <source>Change round %1</source>
            <translation>Sửa tuần %1</translation>
        </message>
        <message>
            <source>What was submitted must stay within the round’s time. Nothing is recorded until you record all changes together.</source>
            <translation>Các bài đã nộp phải nằm trong thời gian của tuần. Chưa có gì được ghi cho đến khi ghi lại tất cả thay đổi cùng lúc.</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>Áp &amp;dụng</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Tên</translation>
        </message>
        <message>
            <source>The round is &amp;cancelled</source>
            <translation>Tuần thi này bị &amp;hủy</translation>
        </message>
        <message>
            <source>&amp;Opens</source>
            <translation>&amp;Bắt đầu</translation>
        </message>
        <message>
            <source>C&amp;loses (24:00 is 00:00 of the next day)</source>
            <translation>&amp;Kết thúc (24:00 là 00:00 hôm sau)</translation>
        </message>
        <message>
            <source>Type the round’s name.</source>
            <translation>Hãy nhập tên tuần thi.</translation>
        </message>
        <message>
            <source>The round would close before it opens.</source>
            <translation>Tuần thi sẽ kết thúc trước khi bắt đầu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SchedulePage</name>
        <message>
            <source>The schedule is recorded.</source>
            <translation>Đã ghi lại lịch.</translation>
        </message>
        <message>
            <source>Show the history</source>
            <translation>Xem lịch sử</translation>
        </message>
        <message>
            <source>Save the schedule</source>
            <translation>Lưu lịch</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Đã lưu thành %1.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Tệp lịch (*.ics)</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Tài liệu (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Ảnh (*.png)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Lịch</translation>
        </message>
        <message>
            <source>The plan&apos;s milestones and the contest&apos;s rounds. Drag a bar or one of its ends, use the arrow keys on it (Shift moves its end, Ctrl its beginning), or edit a line (F2); then record all of it together, with the reason. Every change stays in the history of its line.</source>
            <translation>Các mốc của kế hoạch và các tuần thi. Kéo thanh hoặc một đầu thanh, dùng phím mũi tên (Shift dời điểm cuối, Ctrl dời điểm đầu), hoặc sửa một dòng (F2); sau đó ghi lại tất cả cùng lúc kèm lý do. Mọi thay đổi được lưu trong lịch sử của dòng đó.</translation>
        </message>
        <message>
            <source>Everything fits together.</source>
            <translation>Lịch không có điểm nào chưa khớp.</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>Chưa có thay đổi nào.</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Hãy chọn một dòng trước.</translation>
        </message>
        <message>
            <source>Choose a milestone that is not done.</source>
            <translation>Hãy chọn một mốc chưa hoàn thành.</translation>
        </message>
        <message>
            <source>Record the changes first: what is recorded leaves the contest.</source>
            <translation>Hãy ghi lại các thay đổi trước: chỉ xuất nội dung đã ghi.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Sơ đồ thời gian</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to look at.</source>
            <translation>
                <numerusform>%n điểm cần xem lại.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) changed and not recorded.</source>
            <translation>
                <numerusform>%n dòng đã thay đổi, chưa ghi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last change is taken back in the plan. Record that, with the reason.</source>
            <translation>Đã đưa lịch về trước thay đổi cuối cùng. Hãy ghi lại kèm lý do.</translation>
        </message>
        <message>
            <source>What you planned before is still here. It is not recorded.</source>
            <translation>Những thay đổi lịch trước đây của bạn vẫn còn. Nội dung này chưa được ghi lại.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Bỏ thay đổi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::SchedulePane</name>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>In charge</source>
            <translation>Chủ trì</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Phối hợp</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Từ ngày</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Thời hạn</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hoàn thành ngày</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Audit entry %1</source>
            <translation>Mục nhật ký %1</translation>
        </message>
        <message>
            <source>The whole schedule</source>
            <translation>Toàn bộ lịch</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Không có gì cần lưu ý.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>As the contest was made.</source>
            <translation>Như khi lập Hội thi.</translation>
        </message>
        <message>
            <source>%1 older changes: see the audit trail.</source>
            <translation>%1 thay đổi cũ hơn: xem trong nhật ký.</translation>
        </message>
        <message>
            <source>Not recorded yet.</source>
            <translation>Chưa ghi lại.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceTableModel</name>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Matched by</source>
            <translation>Trùng</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Name given</source>
            <translation>Họ tên đã khai</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp lúc</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message>
            <source>&amp;Import a list…</source>
            <translation>&amp;Nhập danh sách…</translation>
        </message>
        <message>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Rút khỏi danh sách…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
    </context>
    <context>
        <name>RosterProblemTableModel</name>
        <message>
            <source>Where in the file</source>
            <translation>Vị trí trong tệp</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <source>error</source>
            <translation>lỗi</translation>
        </message>
        <message>
            <source>note</source>
            <translation>lưu ý</translation>
        </message>
        <message>
            <source>What there is</source>
            <translation>Nội dung</translation>
        </message>
    </context>
    <context>
        <name>RosterStageTableModel</name>
        <message>
            <source>will be added</source>
            <translation>sẽ được thêm</translation>
        </message>
        <message>
            <source>on the roster already</source>
            <translation>đã có trong danh sách</translation>
        </message>
        <message>
            <source>twice in the file</source>
            <translation>lặp lại trong tệp</translation>
        </message>
        <message>
            <source>has an error</source>
            <translation>có lỗi</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Where in the file</source>
            <translation>Vị trí trong tệp</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Xử lý</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Ban, bộ phận</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Số căn cước</translation>
        </message>
    </context>
    <context>
        <name>RosterTableModel</name>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Ban, bộ phận</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Số căn cước</translation>
        </message>
        <message>
            <source>Submissions by round</source>
            <translation>Số bài theo tuần</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ngày thêm</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>có hiệu lực</translation>
        </message>
        <message>
            <source>Round %1: %2</source>
            <translation>Tuần %1: %2</translation>
        </message>
    </context>
    <context>
        <name>RosterTexts</name>
        <message>
            <source>The line cannot be read: it has more or fewer fields than the header, or a quote that is not closed.</source>
            <translation>Không đọc được dòng này: số ô khác với dòng tiêu đề, hoặc có dấu ngoặc kép chưa đóng.</translation>
        </message>
        <message>
            <source>The cell holds a formula that failed.</source>
            <translation>Ô chứa công thức bị lỗi.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Nội dung quá dài.</translation>
        </message>
        <message>
            <source>Neither the cell nor a heading says which body the person belongs to.</source>
            <translation>Ô này và tiêu đề phía trên đều không cho biết người này thuộc ban, bộ phận nào.</translation>
        </message>
        <message>
            <source>There is no account, no phone and no national id: a name alone identifies nobody.</source>
            <translation>Không có tài khoản, số điện thoại hay số căn cước công dân: chỉ có họ tên thì không xác định được người nào.</translation>
        </message>
        <message>
            <source>There is no name.</source>
            <translation>Không có họ tên.</translation>
        </message>
        <message>
            <source>The body is taken from the heading above.</source>
            <translation>Ban, bộ phận được lấy theo tiêu đề phía trên.</translation>
        </message>
        <message>
            <source>The sheet holds the phone as a number: the lost 0 in front is put back.</source>
            <translation>Trang tính lưu số điện thoại ở dạng số: đã khôi phục số 0 bị mất ở đầu.</translation>
        </message>
        <message>
            <source>This does not look like a phone number of 10 or 11 digits that begins with 0. It is taken as it is.</source>
            <translation>Không giống số điện thoại có 10 hoặc 11 chữ số bắt đầu bằng 0. Giữ nguyên như trong tệp.</translation>
        </message>
        <message>
            <source>The sheet holds the national id as a number: the lost zeros in front are put back.</source>
            <translation>Trang tính lưu số căn cước công dân ở dạng số: đã khôi phục các số 0 bị mất ở đầu.</translation>
        </message>
        <message>
            <source>A national id has 9 or 12 digits. This one is taken as it is.</source>
            <translation>Số căn cước công dân có 12 chữ số, chứng minh nhân dân có 9. Giữ nguyên như trong tệp.</translation>
        </message>
        <message>
            <source>The sheet has no header of a roster and is left out.</source>
            <translation>Trang tính không có dòng tiêu đề của danh sách nên được bỏ qua.</translation>
        </message>
        <message>
            <source>%1 has the same account.</source>
            <translation>%1 có cùng tài khoản.</translation>
        </message>
        <message>
            <source>%1 has the same phone.</source>
            <translation>%1 có cùng số điện thoại.</translation>
        </message>
        <message>
            <source>%1 has the same national id.</source>
            <translation>%1 có cùng số căn cước công dân.</translation>
        </message>
        <message>
            <source>Organising committee</source>
            <translation>Ban Tổ chức</translation>
        </message>
        <message>
            <source>Jury</source>
            <translation>Ban Giám khảo</translation>
        </message>
        <message>
            <source>Secretariat</source>
            <translation>Tổ Thư ký</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Tổ giúp việc</translation>
        </message>
        <message>
            <source>Technical staff</source>
            <translation>Bộ phận kỹ thuật</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Dòng %1</translation>
        </message>
        <message>
            <source>Sheet “%1”</source>
            <translation>Trang tính “%1”</translation>
        </message>
        <message>
            <source>Sheet “%1”, row %2</source>
            <translation>Trang tính “%1”, dòng %2</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2</source>
            <translation>Trang tính “%1”, ô %2</translation>
        </message>
        <message>
            <source>account</source>
            <translation>tài khoản</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>số điện thoại</translation>
        </message>
        <message>
            <source>national id</source>
            <translation>số căn cước</translation>
        </message>
        <message>
            <source>Column %1 has bytes that are not text in UTF-8: save the file as UTF-8.</source>
            <translation>Cột %1 có ký tự hỏng (không phải UTF-8): hãy lưu tệp theo bảng mã UTF-8.</translation>
        </message>
        <message>
            <source>round %1: %2</source>
            <translation>tuần %1: %2</translation>
        </message>
        <message>
            <source>Prizes that people of the list have now: %1.</source>
            <translation>Giải mà người trong danh sách đang giữ: %1.</translation>
        </message>
        <message>
            <source>Rankings that no longer hold and must be made and signed again: round %1.</source>
            <translation>Kết quả xếp hạng không còn giá trị, phải xếp hạng và ký lại: tuần %1.</translation>
        </message>
        <message>
            <source>An account has at most 64 characters: nobody has this one.</source>
            <translation>Tài khoản có tối đa 64 ký tự: không ai có tài khoản này.</translation>
        </message>
        <message>
            <source>Entry %1 of the roster</source>
            <translation>Mục %1 của danh sách không xét giải</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterIntakeDialog</name>
        <message>
            <source>Import a list: %1</source>
            <translation>Nhập danh sách: %1</translation>
        </message>
        <message>
            <source>&amp;Leave out the lines with errors: %1</source>
            <translation>&amp;Bỏ qua các dòng có lỗi: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Nothing is stored yet. Lines: %1. New: %2, on the roster already: %3, twice in the file: %4, with errors: %5.</source>
            <translation>Chưa lưu gì. Số dòng: %1. Mới: %2, đã có trong danh sách: %3, lặp lại trong tệp: %4, có lỗi: %5.</translation>
        </message>
        <message>
            <source>There is nobody new in this file.</source>
            <translation>Tệp này không có người nào mới.</translation>
        </message>
        <message>
            <source>Whoever is on a line with an error would not be excluded. Correct the file, or leave these lines out.</source>
            <translation>Người ở dòng có lỗi sẽ không được đưa vào danh sách. Hãy sửa tệp, hoặc bỏ qua các dòng đó.</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Add %n person(s)</source>
            <translation>
                <numerusform>&amp;Thêm %n người</numerusform>
            </translation>
        </message>
        <message>
            <source>Once they are added, submissions that win nothing: %1.</source>
            <translation>Khi thêm những người này, số bài dự thi không được xét giải: %1.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterPage</name>
        <message>
            <source>Choose the list</source>
            <translation>Chọn tệp danh sách</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.gz)</source>
            <translation>Danh sách (*.xlsx *.csv *.gz)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Đang đọc %1</translation>
        </message>
        <message>
            <source>Everybody of the list is on the roster already.</source>
            <translation>Mọi người trong tệp đều đã có trong danh sách.</translation>
        </message>
        <message>
            <source>People added to the roster: %1.</source>
            <translation>Đã thêm vào danh sách không xét giải: %1 người.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Hoàn tác lần nhập</translation>
        </message>
        <message>
            <source>The import is undone: %1 people are withdrawn.</source>
            <translation>Đã hoàn tác lần nhập: rút %1 người.</translation>
        </message>
        <message>
            <source>%1 is withdrawn. Rankings made before are to be made again.</source>
            <translation>Đã rút %1 khỏi danh sách. Các xếp hạng trước đó phải được thực hiện lại.</translation>
        </message>
        <message>
            <source>Go to ranking</source>
            <translation>Đến phần xếp hạng</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Xuất danh sách</translation>
        </message>
        <message>
            <source>%1 people are in %2.</source>
            <translation>Đã ghi %1 người vào %2.</translation>
        </message>
        <message>
            <source>Roster (no prizes)</source>
            <translation>Danh sách không xét giải</translation>
        </message>
        <message>
            <source>People of the committee, the jury, the secretariat, the helpers and the technical staff: they may take part but win nothing. They are found in the dumps by account, phone or national id, never by name alone. Whoever was entered by mistake is withdrawn with a reason; rankings are then made again.</source>
            <translation>Người của Ban Tổ chức, Ban Giám khảo, Tổ Thư ký, tổ giúp việc và bộ phận kỹ thuật: có thể tham gia nhưng không được xét giải. Bài dự thi của họ được nhận ra theo tài khoản, số điện thoại hoặc số căn cước công dân, không theo riêng họ tên. Người bị nhập nhầm được rút khỏi danh sách kèm lý do; sau đó phải xếp hạng lại.</translation>
        </message>
        <message>
            <source>Filter people</source>
            <translation>Lọc theo họ tên, tài khoản, ban, bộ phận</translation>
        </message>
        <message>
            <source>Drop a list here (.xlsx, .csv): it is shown before anything is stored.</source>
            <translation>Thả tệp danh sách vào đây (.xlsx, .csv): nội dung được xem trước khi lưu.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet. Bring in the people of the committee, the jury and the helpers, so that they win nothing.</source>
            <translation>Danh sách chưa có ai. Hãy nhập người của Ban Tổ chức, Ban Giám khảo và các tổ giúp việc để không xét giải cho họ.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>Nhập danh sách…</translation>
        </message>
        <message>
            <source>Wait until the list is read, or cancel.</source>
            <translation>Hãy đợi đọc xong danh sách, hoặc hủy.</translation>
        </message>
        <message>
            <source>This entry is withdrawn already.</source>
            <translation>Mục này đã được rút.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Hãy chọn một người trước.</translation>
        </message>
        <message>
            <source>Nobody is shown.</source>
            <translation>Không có ai được hiển thị.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RosterPane</name>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>&amp;Xem trong nhật ký</translation>
        </message>
        <message>
            <source>Where they appear</source>
            <translation>Các bài dự thi trùng</translation>
        </message>
        <message>
            <source>Somebody on the roster</source>
            <translation>Người trong danh sách</translation>
        </message>
        <message>
            <source>Choose a person to see where they appear.</source>
            <translation>Chọn một người để xem các bài dự thi trùng.</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Mục %1</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Ban, bộ phận</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Số căn cước</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Đã thêm</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, %2 thực hiện</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Đã rút</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>No submission has this account, phone or national id.</source>
            <translation>Không có bài dự thi nào trùng tài khoản, số điện thoại hoặc số căn cước.</translation>
        </message>
        <message>
            <source>The first %1 of %2 submissions. All of them: roster appearances, on the command line.</source>
            <translation>%1 trong tổng số %2 bài dự thi. Muốn xem tất cả: dùng lệnh roster appearances.</translation>
        </message>
        <message>
            <source>Submissions that match: %1. The entry excludes nobody any more.</source>
            <translation>Số bài trùng: %1. Mục này không còn loại ai.</translation>
        </message>
        <message>
            <source>Submissions that match: %1. They win nothing.</source>
            <translation>Số bài trùng: %1. Các bài này không được xét giải.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WithdrawPersonDialog</name>
        <message>
            <source>Withdraw an entry of the roster</source>
            <translation>Rút một mục khỏi danh sách</translation>
        </message>
        <message>
            <source>%1 may win prizes again, unless another entry matches them too. Rankings made before are to be made and signed again. The entry stays on record with the reason.</source>
            <translation>%1 lại được xét giải, trừ khi còn mục khác trùng với người này. Các xếp hạng trước đó phải thực hiện và ký lại. Mục đã rút vẫn được lưu cùng lý do.</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Rút</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;Người thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Hãy cho biết người thực hiện.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>Only those who answer all %1 questions right can win a prize.</source>
            <translation>Chỉ người trả lời đúng tất cả %1 câu hỏi mới được xét giải.</translation>
        </message>
        <message>
            <source>Those who answer at least %1 of the %2 questions right can win a prize.</source>
            <translation>Người trả lời đúng từ %1 câu trở lên trong %2 câu hỏi được xét giải.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the first submission counts.</source>
            <translation>Người nộp nhiều bài trong cùng một tuần được tính bài nộp đầu tiên.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the last submission counts.</source>
            <translation>Người nộp nhiều bài trong cùng một tuần được tính bài nộp cuối cùng.</translation>
        </message>
        <message>
            <source>Of somebody who takes part several times in one round, the submission with the most right answers counts; of equal ones, the earliest.</source>
            <translation>Người nộp nhiều bài trong cùng một tuần được tính bài có nhiều câu đúng nhất; nếu số câu đúng bằng nhau thì tính bài nộp sớm nhất.</translation>
        </message>
        <message>
            <source>The number to predict is how many people answer every question right.</source>
            <translation>Số cần dự đoán là số người trả lời đúng tất cả các câu hỏi.</translation>
        </message>
        <message>
            <source>The number to predict is how many people take part.</source>
            <translation>Số cần dự đoán là số người dự thi.</translation>
        </message>
        <message>
            <source>The number to predict is how many submissions there are.</source>
            <translation>Số cần dự đoán là số bài dự thi.</translation>
        </message>
        <message>
            <source>Those who made no prediction cannot win a prize.</source>
            <translation>Người không dự đoán thì không được xét giải.</translation>
        </message>
        <message>
            <source>Where predictions are compared, those who made none come after all who did.</source>
            <translation>Khi xét theo dự đoán, người không dự đoán xếp sau tất cả những người có dự đoán.</translation>
        </message>
        <message>
            <source>Those who have won in one round can win again in another.</source>
            <translation>Người đã đạt giải ở một tuần vẫn được xét giải ở các tuần khác.</translation>
        </message>
        <message>
            <source>Nobody wins more than one prize in the whole contest.</source>
            <translation>Mỗi người chỉ được nhận một giải trong cả Hội thi.</translation>
        </message>
        <message>
            <source>Those who have won before can only win a higher prize.</source>
            <translation>Người đã đạt giải chỉ được xét giải cao hơn.</translation>
        </message>
        <message>
            <source>%1 × %2 (amount not set yet)</source>
            <translation>%1 %2 (chưa quy định mức thưởng)</translation>
        </message>
        <message>
            <source>%1 × %2 (%3 đồng)</source>
            <translation>%1 %2 (%3 đồng)</translation>
        </message>
        <message>
            <source>%1 × %2 (%3 đồng each)</source>
            <translation>%1 %2 (mỗi giải %3 đồng)</translation>
        </message>
        <message>
            <source>There are no prizes for individuals.</source>
            <translation>Hội thi không có giải thưởng cá nhân.</translation>
        </message>
        <message>
            <source>The prizes of each round: %1.</source>
            <translation>Giải thưởng của mỗi tuần gồm: %1.</translation>
        </message>
        <message>
            <source>Agencies are ordered by how many of their people took part in the whole contest.</source>
            <translation>Các cơ quan, đơn vị được xếp theo số người dự thi trong cả Hội thi.</translation>
        </message>
        <message>
            <source>Agencies are ordered by how many submissions their people made in the whole contest.</source>
            <translation>Các cơ quan, đơn vị được xếp theo số bài dự thi trong cả Hội thi.</translation>
        </message>
        <message>
            <source>Agencies are ordered by the share of their people that took part in the whole contest.</source>
            <translation>Các cơ quan, đơn vị được xếp theo tỷ lệ người dự thi trên tổng số người trong cả Hội thi.</translation>
        </message>
        <message>
            <source>No least share of an agency&apos;s people is demanded.</source>
            <translation>Không quy định tỷ lệ người dự thi tối thiểu của cơ quan, đơn vị.</translation>
        </message>
        <message>
            <source>Only agencies of whose people at least %1 took part are considered.</source>
            <translation>Chỉ xét các cơ quan, đơn vị có từ %1 tổng số người trở lên dự thi.</translation>
        </message>
        <message>
            <source>Between equal agencies the judges decide.</source>
            <translation>Các cơ quan, đơn vị bằng nhau thì Ban Giám khảo quyết định.</translation>
        </message>
        <message>
            <source>Between equal agencies decides, in turn: %1; then the judges.</source>
            <translation>Các cơ quan, đơn vị bằng nhau được xét lần lượt theo: %1; nếu vẫn bằng nhau thì Ban Giám khảo quyết định.</translation>
        </message>
        <message>
            <source>There are no collective prizes.</source>
            <translation>Hội thi không có giải thưởng tập thể.</translation>
        </message>
        <message>
            <source>People are placed by these criteria in turn: %1. Those who are equal on all of them share a place.</source>
            <translation>Người đủ điều kiện được xếp hạng lần lượt theo: %1. Bằng nhau ở tất cả các tiêu chí thì đồng hạng.</translation>
        </message>
        <message numerus="yes">
            <source>Each paper has %n questions.</source>
            <translation>
                <numerusform>Mỗi đề thi có %n câu hỏi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Collective prizes go to %n agencies.</source>
            <translation>
                <numerusform>Có %n cơ quan, đơn vị được trao giải tập thể.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RuleTexts</name>
        <message>
            <source>More right answers are required than a paper has questions.</source>
            <translation>Số câu phải đúng lớn hơn số câu hỏi của đề thi.</translation>
        </message>
        <message>
            <source>The order of the criteria names one of them twice and another not at all.</source>
            <translation>Thứ tự xếp hạng nêu một tiêu chí hai lần và bỏ sót một tiêu chí khác.</translation>
        </message>
        <message>
            <source>What decides between equal agencies names the same thing twice.</source>
            <translation>Tiêu chí xét các đơn vị bằng nhau bị nêu hai lần.</translation>
        </message>
        <message>
            <source>A prize has no name.</source>
            <translation>Có giải chưa đặt tên.</translation>
        </message>
        <message>
            <source>The name of a prize has characters that cannot be stored.</source>
            <translation>Tên giải có ký tự không lưu được.</translation>
        </message>
        <message>
            <source>“%1” is out of range.</source>
            <translation>“%1” nằm ngoài giới hạn cho phép.</translation>
        </message>
        <message>
            <source>The earliest submission comes before the closest prediction: it decides to the millisecond, so the prediction hardly ever counts.</source>
            <translation>Thời điểm nộp bài đứng trước kết quả dự đoán: thời điểm tính đến phần nghìn giây nên dự đoán hầu như không có tác dụng.</translation>
        </message>
        <message>
            <source>Those without a prediction are left out, though the prediction hardly ever decides.</source>
            <translation>Người không dự đoán bị loại, trong khi dự đoán hầu như không quyết định thứ hạng.</translation>
        </message>
        <message>
            <source>The number to predict counts people with every answer right, while fewer right answers suffice for a prize.</source>
            <translation>Số cần dự đoán tính những người đúng tất cả các câu, trong khi chưa đúng hết vẫn được xét giải.</translation>
        </message>
        <message>
            <source>fewer right answers: %1; the last prize winner has %2</source>
            <translation>ít câu đúng hơn: %1; người đạt giải cuối cùng đúng %2</translation>
        </message>
        <message>
            <source>prediction further from the target: off by %1; the last prize winner is off by %2</source>
            <translation>dự đoán lệch nhiều hơn: lệch %1; người đạt giải cuối cùng lệch %2</translation>
        </message>
        <message>
            <source>no prediction; the last prize winner is off by %1</source>
            <translation>không dự đoán; người đạt giải cuối cùng lệch %1</translation>
        </message>
        <message>
            <source>submitted later: at %1; the last prize winner at %2</source>
            <translation>nộp bài muộn hơn: lúc %1; người đạt giải cuối cùng nộp lúc %2</translation>
        </message>
        <message>
            <source>took longer: %1; the last prize winner took %2</source>
            <translation>làm bài lâu hơn: %1; người đạt giải cuối cùng làm trong %2</translation>
        </message>
        <message>
            <source>There is no prize: nobody can win.</source>
            <translation>Không có giải nào: không ai được xét giải.</translation>
        </message>
        <message>
            <source>Two prizes are called “%1”: results cannot tell them apart.</source>
            <translation>Có hai giải cùng tên “%1”: kết quả không phân biệt được.</translation>
        </message>
        <message>
            <source>The amount of “%1” is not set: it prints as a blank.</source>
            <translation>Chưa quy định mức thưởng của “%1”: khi in để trống.</translation>
        </message>
        <message>
            <source>“%1” is worth more than a prize above it.</source>
            <translation>“%1” có mức thưởng cao hơn một giải xếp trên.</translation>
        </message>
        <message>
            <source>There is no collective prize.</source>
            <translation>Không có giải thưởng tập thể.</translation>
        </message>
        <message>
            <source>Agencies are ordered by what is also to decide between equal ones: that decides nothing.</source>
            <translation>Tiêu chí xếp các đơn vị cũng là tiêu chí xét khi bằng nhau: không có tác dụng.</translation>
        </message>
        <message>
            <source>Nothing but the judges decides between equal agencies.</source>
            <translation>Chỉ có Ban Giám khảo quyết định khi các đơn vị bằng nhau.</translation>
        </message>
        <message>
            <source>no submission counts</source>
            <translation>không có bài dự thi được tính</translation>
        </message>
        <message>
            <source>on the roster of those who may not win</source>
            <translation>thuộc danh sách không xét giải</translation>
        </message>
        <message>
            <source>%1 right answers, %2 are required</source>
            <translation>đúng %1 câu, phải đúng %2 câu</translation>
        </message>
        <message>
            <source>made no prediction, which is required</source>
            <translation>không dự đoán, mà dự đoán là bắt buộc</translation>
        </message>
        <message>
            <source>has won in an earlier round</source>
            <translation>đã đạt giải ở tuần trước</translation>
        </message>
        <message>
            <source>tied across prizes: the judges decide</source>
            <translation>đồng hạng ở ranh giới giải: Ban Giám khảo quyết định</translation>
        </message>
        <message>
            <source>there is no such prize</source>
            <translation>không có giải như vậy</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>no amount</source>
            <translation>chưa có mức thưởng</translation>
        </message>
        <message>
            <source>%1 đồng</source>
            <translation>%1 đồng</translation>
        </message>
        <message>
            <source>Questions of a paper</source>
            <translation>Số câu hỏi của đề thi</translation>
        </message>
        <message>
            <source>Right answers required</source>
            <translation>Số câu phải đúng</translation>
        </message>
        <message>
            <source>Submission that counts</source>
            <translation>Bài được tính</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Số cần dự đoán</translation>
        </message>
        <message>
            <source>Without a prediction</source>
            <translation>Người không dự đoán</translation>
        </message>
        <message>
            <source>Order of the criteria</source>
            <translation>Thứ tự tiêu chí xếp hạng</translation>
        </message>
        <message>
            <source>Winning again</source>
            <translation>Đạt giải nhiều lần</translation>
        </message>
        <message>
            <source>Prizes of each round</source>
            <translation>Giải thưởng mỗi tuần</translation>
        </message>
        <message>
            <source>Collective prizes</source>
            <translation>Số giải tập thể</translation>
        </message>
        <message>
            <source>Agencies are ordered by</source>
            <translation>Xếp các đơn vị theo</translation>
        </message>
        <message>
            <source>Least share of the people</source>
            <translation>Tỷ lệ dự thi tối thiểu</translation>
        </message>
        <message>
            <source>Between equal agencies</source>
            <translation>Khi các đơn vị bằng nhau</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>bài nộp đầu tiên</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>bài nộp cuối cùng</translation>
        </message>
        <message>
            <source>the best one</source>
            <translation>bài có kết quả cao nhất</translation>
        </message>
        <message>
            <source>people with every answer right</source>
            <translation>số người đúng tất cả các câu</translation>
        </message>
        <message>
            <source>people who take part</source>
            <translation>số người dự thi</translation>
        </message>
        <message>
            <source>submissions</source>
            <translation>số bài dự thi</translation>
        </message>
        <message>
            <source>after all who predicted</source>
            <translation>xếp sau người có dự đoán</translation>
        </message>
        <message>
            <source>no prize</source>
            <translation>không được xét giải</translation>
        </message>
        <message>
            <source>most right answers</source>
            <translation>số câu đúng nhiều hơn</translation>
        </message>
        <message>
            <source>closest prediction</source>
            <translation>dự đoán gần đúng hơn</translation>
        </message>
        <message>
            <source>earliest submission</source>
            <translation>nộp bài sớm hơn</translation>
        </message>
        <message>
            <source>shortest time taken</source>
            <translation>thời gian làm bài ngắn hơn</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>được phép</translation>
        </message>
        <message>
            <source>once in the contest</source>
            <translation>một giải trong cả Hội thi</translation>
        </message>
        <message>
            <source>only a higher prize</source>
            <translation>chỉ xét giải cao hơn</translation>
        </message>
        <message>
            <source>people who took part</source>
            <translation>số người dự thi</translation>
        </message>
        <message>
            <source>share of their people</source>
            <translation>tỷ lệ người dự thi</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>chưa phân định</translation>
        </message>
        <message>
            <source>equal to others; a public draw decided the tie</source>
            <translation>đồng hạng với người khác; bốc thăm công khai đã phân định</translation>
        </message>
        <message>
            <source>equal to others; the judges decided the tie</source>
            <translation>đồng hạng với người khác; Ban Giám khảo đã phân định</translation>
        </message>
        <message>
            <source>cannot be told: the prizes stored do not follow from what was stored with them</source>
            <translation>không xác định được: giải đã lưu không khớp với dữ liệu lưu kèm</translation>
        </message>
        <message>
            <source>The name of the prize “%1” has characters that nobody sees: type it anew.</source>
            <translation>Tên giải “%1” có ký tự không nhìn thấy được: hãy gõ lại tên giải.</translation>
        </message>
        <message>
            <source>No prize can be called “%1”: results print this word where people tie.</source>
            <translation>Không thể đặt tên giải là “%1”: kết quả in từ này ở chỗ các thí sinh đồng hạng.</translation>
        </message>
        <message>
            <source>The name of a prize has at most %1 letters: the one that begins “%2” is too long.</source>
            <translation>Tên giải có tối đa %1 ký tự: tên bắt đầu bằng “%2” quá dài.</translation>
        </message>
        <message>
            <source>waits for the judges to decide a tie above</source>
            <translation>chờ Ban Giám khảo phân định trường hợp đồng hạng ở phía trên</translation>
        </message>
    </context>
    <context>
        <name>PlanReadings</name>
        <message>
            <source>The plan gives each paper 15 questions (III.2), but the first prize to “the right and earliest 10 answers” (V.1).</source>
            <translation>Kế hoạch quy định đề thi có 15 câu hỏi (mục III.2), nhưng giải Nhất lại trao cho người trả lời “đúng và sớm nhất 10 câu” (mục V.1).</translation>
        </message>
        <message>
            <source>All 15 right</source>
            <translation>Phải đúng cả 15 câu</translation>
        </message>
        <message>
            <source>The 10 is taken for a slip. Few people are eligible, and all of them are equal in right answers.</source>
            <translation>Coi con số 10 là nhầm lẫn. Ít người đủ điều kiện và tất cả đều bằng nhau về số câu đúng.</translation>
        </message>
        <message>
            <source>10 right suffice</source>
            <translation>Đúng từ 10 câu</translation>
        </message>
        <message>
            <source>The 10 is taken at its word. Many more people are eligible, though the number to predict still counts those with all 15 right.</source>
            <translation>Hiểu đúng theo con số 10. Nhiều người đủ điều kiện hơn hẳn, trong khi số cần dự đoán vẫn tính những người đúng cả 15 câu.</translation>
        </message>
        <message>
            <source>The plan wants the earliest submission and the closest prediction, and does not say which of them comes first.</source>
            <translation>Kế hoạch xét người nộp bài sớm nhất và người dự đoán gần đúng nhất nhưng không nêu tiêu chí nào xét trước.</translation>
        </message>
        <message>
            <source>Closest prediction first</source>
            <translation>Xét dự đoán trước</translation>
        </message>
        <message>
            <source>Among those with equally many right answers the prediction decides, and the time only between equally close ones.</source>
            <translation>Trong những người có số câu đúng bằng nhau, dự đoán quyết định; thời điểm nộp bài chỉ xét khi dự đoán lệch như nhau.</translation>
        </message>
        <message>
            <source>Earliest submission first</source>
            <translation>Xét thời điểm nộp bài trước</translation>
        </message>
        <message>
            <source>The time decides alone, since it is kept to the millisecond; the prediction hardly ever counts.</source>
            <translation>Chỉ thời điểm nộp bài quyết định, vì được tính đến phần nghìn giây; dự đoán hầu như không có tác dụng.</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>&amp;Approve…</source>
            <translation>&amp;Phê duyệt…</translation>
        </message>
        <message>
            <source>Compa&amp;re on a round…</source>
            <translation>&amp;So sánh trên một tuần…</translation>
        </message>
        <message>
            <source>Docume&amp;nt…</source>
            <translation>&amp;Văn bản…</translation>
        </message>
        <message>
            <source>Discard c&amp;hanges</source>
            <translation>Bỏ các th&amp;ay đổi</translation>
        </message>
        <message>
            <source>Begin with the chosen &amp;version</source>
            <translation>Bắt đầu từ phiên &amp;bản đang chọn</translation>
        </message>
        <message>
            <source>Begin with &amp;all 15 right</source>
            <translation>Bắt đầu từ cách hiểu đúng cả &amp;15 câu</translation>
        </message>
        <message>
            <source>Begin with &amp;10 right</source>
            <translation>Bắt đầu từ cách hiểu đúng từ 1&amp;0 câu</translation>
        </message>
        <message>
            <source>A&amp;udit entry of the chosen version</source>
            <translation>Mục &amp;nhật ký của phiên bản đang chọn</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesPage</name>
        <message>
            <source>The rules are on record as version %1.</source>
            <translation>Thể lệ đã được ghi nhận thành phiên bản %1.</translation>
        </message>
        <message>
            <source>These rules are not approved: every page says that they are a draft.</source>
            <translation>Thể lệ này chưa được phê duyệt: mọi trang đều ghi là dự thảo.</translation>
        </message>
        <message>
            <source>Number, date and signature are filled in by hand.</source>
            <translation>Số, ngày và chữ ký được điền bằng tay.</translation>
        </message>
        <message>
            <source>The rules as a document</source>
            <translation>Văn bản thể lệ</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Thể lệ</translation>
        </message>
        <message>
            <source>&amp;Back to the rules</source>
            <translation>&amp;Trở lại thể lệ</translation>
        </message>
        <message>
            <source>What decides a round, setting by setting, and what it says in sentences. What you change is only tried out until the administrator approves it as a new version; compare it on a round first. Move the criteria with Alt and the arrow keys.</source>
            <translation>Những gì quyết định kết quả một tuần, theo từng quy định và bằng lời. Thay đổi chỉ là thử cho đến khi quản trị viên phê duyệt thành phiên bản mới; hãy so sánh trên một tuần trước. Dùng Alt và phím mũi tên để chuyển thứ tự tiêu chí.</translation>
        </message>
        <message>
            <source>No rules are approved yet: no round can be ranked. Choose how the plan is read, then approve.</source>
            <translation>Chưa có thể lệ nào được phê duyệt nên chưa tuần nào xếp hạng được. Hãy chọn cách hiểu kế hoạch rồi phê duyệt.</translation>
        </message>
        <message>
            <source>Version %1 was approved meanwhile. Your changes are now marked against it.</source>
            <translation>Phiên bản %1 vừa được phê duyệt. Các thay đổi của bạn nay được đánh dấu so với phiên bản đó.</translation>
        </message>
        <message>
            <source>version %1 in rounds %2</source>
            <translation>phiên bản %1 cho các tuần %2</translation>
        </message>
        <message>
            <source>No rules are in force.</source>
            <translation>Chưa có thể lệ nào được áp dụng.</translation>
        </message>
        <message>
            <source>In force: %1.</source>
            <translation>Đang áp dụng: %1.</translation>
        </message>
        <message>
            <source>%1 What stands below is not approved.</source>
            <translation>%1 Nội dung dưới đây chưa được phê duyệt.</translation>
        </message>
        <message>
            <source>Version %1 in the place of version %2:</source>
            <translation>Phiên bản %1 thay cho phiên bản %2:</translation>
        </message>
        <message>
            <source>Nothing is changed: this is the newest version already.</source>
            <translation>Không có gì thay đổi: đây đã là phiên bản mới nhất.</translation>
        </message>
        <message>
            <source>The rules are being read.</source>
            <translation>Đang đọc thể lệ.</translation>
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation>Không có gì thay đổi.</translation>
        </message>
        <message>
            <source>Choose a version first.</source>
            <translation>Hãy chọn một phiên bản trước.</translation>
        </message>
        <message>
            <source>Your changes are discarded.</source>
            <translation>Đã bỏ các thay đổi của bạn.</translation>
        </message>
        <message>
            <source>Bring them back</source>
            <translation>Khôi phục lại</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Các phiên bản</translation>
        </message>
        <message>
            <source>What you changed before is still here. It is not approved.</source>
            <translation>Những thay đổi trước đây của bạn vẫn còn. Nội dung này chưa được phê duyệt.</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Bỏ thay đổi</translation>
        </message>
        <message>
            <source>version %1 in round %2</source>
            <translation>phiên bản %1 cho tuần %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesReadout</name>
        <message>
            <source>The rules in sentences</source>
            <translation>Thể lệ bằng lời</translation>
        </message>
        <message>
            <source>Changed – %1</source>
            <translation>Thay đổi – %1</translation>
        </message>
        <message>
            <source>To be noted</source>
            <translation>Cần lưu ý</translation>
        </message>
        <message>
            <source>The papers of %1 have %2 questions: by these rules it cannot be ranked.</source>
            <translation>Đề thi của %1 có %2 câu hỏi: không xếp hạng được theo thể lệ này.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RuleEditor</name>
        <message>
            <source>Chosen – %1</source>
            <translation>Đang chọn – %1</translation>
        </message>
        <message>
            <source>Individual prizes</source>
            <translation>Giải thưởng cá nhân</translation>
        </message>
        <message>
            <source>Prizes of agencies</source>
            <translation>Giải thưởng tập thể</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Ít nhất</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PrizeTable</name>
        <message>
            <source>New prize</source>
            <translation>Giải mới</translation>
        </message>
        <message>
            <source>Prizes, best first</source>
            <translation>Các giải, từ cao đến thấp</translation>
        </message>
        <message>
            <source>Prize</source>
            <translation>Giải</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>Amount (đồng)</source>
            <translation>Mức thưởng (đồng)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Lên</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Xuống</translation>
        </message>
        <message>
            <source>Move the prize up (Alt+Up)</source>
            <translation>Chuyển giải lên (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the prize down (Alt+Down)</source>
            <translation>Chuyển giải xuống (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OrderList</name>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Chuyển lên (Alt+Up)</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Chuyển lên</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Chuyển xuống (Alt+Down)</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Chuyển xuống</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RulesBenchDialog</name>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;So sánh</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Compare rules on a round</source>
            <translation>So sánh thể lệ trên một tuần</translation>
        </message>
        <message>
            <source>Rules to compare</source>
            <translation>Các bản thể lệ cần so sánh</translation>
        </message>
        <message>
            <source>Tick two or more rule books. The first is what the others are compared with. Nothing is stored.</source>
            <translation>Hãy đánh dấu từ hai bản thể lệ trở lên. Các bản khác được so với bản đầu tiên. Không có gì được lưu lại.</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>&amp;Tuần</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Phiên bản %1</translation>
        </message>
        <message>
            <source>All 15 right, closest prediction</source>
            <translation>Đúng cả 15 câu, xét dự đoán trước</translation>
        </message>
        <message>
            <source>10 right, earliest submission</source>
            <translation>Đúng từ 10 câu, xét thời điểm nộp bài trước</translation>
        </message>
        <message>
            <source>As in the editor</source>
            <translation>Như đang soạn</translation>
        </message>
        <message>
            <source>Tick two to %1 rule books.</source>
            <translation>Hãy đánh dấu từ hai đến %1 bản thể lệ.</translation>
        </message>
        <message>
            <source>Ranking by each of them</source>
            <translation>Đang xếp hạng theo từng bản</translation>
        </message>
        <message>
            <source>The round comes to the same by all of them: nothing changes.</source>
            <translation>Kết quả của tuần như nhau theo tất cả các bản: không có gì thay đổi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ApproveRulesDialog</name>
        <message>
            <source>Approve the rules</source>
            <translation>Phê duyệt thể lệ</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Phê duyệt</translation>
        </message>
        <message>
            <source>&amp;In force from round</source>
            <translation>Áp dụng từ t&amp;uần</translation>
        </message>
        <message>
            <source>Appro&amp;ved by</source>
            <translation>&amp;Người phê duyệt</translation>
        </message>
        <message>
            <source>Name and position</source>
            <translation>Họ tên và chức vụ</translation>
        </message>
        <message>
            <source>R&amp;eason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>For example: minutes of the meeting of 12/09/2023</source>
            <translation>Ví dụ: biên bản cuộc họp ngày 12/09/2023</translation>
        </message>
        <message>
            <source>Name who approved the rules.</source>
            <translation>Hãy nêu tên người phê duyệt thể lệ.</translation>
        </message>
        <message>
            <source>Give the reason; it prints into the minutes.</source>
            <translation>Hãy nêu lý do; lý do được in vào biên bản.</translation>
        </message>
        <message>
            <source>No round from there on has been ranked yet.</source>
            <translation>Chưa tuần nào từ đó trở đi được xếp hạng.</translation>
        </message>
        <message>
            <source>What was ranked from there on is no longer valid and must be ranked and signed again: %1.</source>
            <translation>Kết quả đã xếp hạng từ đó trở đi sẽ hết hiệu lực, phải xếp hạng và ký lại: %1.</translation>
        </message>
        <message>
            <source>They become version %1 and stay on record; a later decision is recorded beside them. %2</source>
            <translation>Thể lệ này trở thành phiên bản %1 và được giữ nguyên; quyết định về sau được ghi nhận bên cạnh. %2</translation>
        </message>
        <message>
            <source>No rules are in force in that round yet.</source>
            <translation>Tuần đó chưa có thể lệ áp dụng.</translation>
        </message>
        <message>
            <source>nothing changes</source>
            <translation>không có gì thay đổi</translation>
        </message>
        <message>
            <source>Instead of version %1: %2</source>
            <translation>Thay cho phiên bản %1: %2</translation>
        </message>
    </context>
    <context>
        <name>RuleVersionTableModel</name>
        <message>
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <source>In force in rounds</source>
            <translation>Áp dụng cho các tuần</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Nội dung thay đổi</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Người phê duyệt</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>bản đầu tiên</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>không có</translation>
        </message>
    </context>
    <context>
        <name>RulesComparisonTableModel</name>
        <message>
            <source>Number to predict</source>
            <translation>Số cần dự đoán</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người dự thi</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Đủ điều kiện xét giải</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>Đúng tất cả các câu</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>Đạt giải</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Chưa phân định</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>hạng %1</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>Nội dung khác nhau</translation>
        </message>
    </context>
    <context>
        <name>AnswerLetter</name>
        <message>
            <source>The letter cannot be made: the complaint is not decided yet. Decide it first.</source>
            <translation>Chưa lập được công văn: đơn phúc tra chưa có kết luận. Hãy ghi kết luận trước.</translation>
        </message>
        <message>
            <source>The letter cannot be made: the register of complaints has no word &quot;%1&quot;.</source>
            <translation>Chưa lập được công văn: sổ phúc tra không có giá trị “%1”.</translation>
        </message>
    </context>
    <context>
        <name>ComplaintTableModel</name>
        <message>
            <source>%1 (came in late)</source>
            <translation>%1 (nộp ngoài thời hạn phúc tra)</translation>
        </message>
        <message>
            <source>%1 (led to audit entry %2)</source>
            <translation>%1 (quyết định liên quan: mục nhật ký %2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: no. %2 of %3</source>
            <translation>%1: số %2 ngày %3</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Vấn đề phúc tra</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Hạn trả lời</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Công văn trả lời</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Người nộp đơn</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Bài dự thi</translation>
        </message>
    </context>
    <context>
        <name>ComplaintsPage</name>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Trả lời…</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Kết luận…</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>&amp;Link a submission…</source>
            <translation>&amp;Liên kết bài dự thi…</translation>
        </message>
        <message>
            <source>&amp;Open again…</source>
            <translation>&amp;Mở lại…</translation>
        </message>
        <message>
            <source>&amp;Register…</source>
            <translation>&amp;Vào sổ…</translation>
        </message>
        <message>
            <source>&amp;Take the link back…</source>
            <translation>&amp;Gỡ liên kết…</translation>
        </message>
        <message>
            <source>Add a &amp;note…</source>
            <translation>Thêm ghi &amp;chú…</translation>
        </message>
        <message>
            <source>Show the &amp;issued letter…</source>
            <translation>Xem công văn đã &amp;phát hành…</translation>
        </message>
    </context>
    <context>
        <name>LinkedSubmissionTableModel</name>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Cơ quan, đơn vị</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp lúc</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintLetterDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>N&amp;gười thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Complaint in brief</source>
            <translation>&amp;Tóm tắt đơn</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>Ngà&amp;y</translation>
        </message>
        <message>
            <source>&amp;Issue</source>
            <translation>&amp;Phát hành</translation>
        </message>
        <message>
            <source>&amp;Number of the letter</source>
            <translation>&amp;Số công văn</translation>
        </message>
        <message>
            <source>&amp;Salutation</source>
            <translation>&amp;Xưng hô</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Chức vụ</translation>
        </message>
        <message>
            <source>&amp;What follows</source>
            <translation>&amp;Việc tiếp theo</translation>
        </message>
        <message>
            <source>Answer complaint %1</source>
            <translation>Trả lời đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>As in the office&apos;s register, e.g. 12</source>
            <translation>Theo sổ công văn đi, ví dụ 12</translation>
        </message>
        <message>
            <source>Give the number of the letter to issue it.</source>
            <translation>Nhập số công văn để phát hành.</translation>
        </message>
        <message>
            <source>Look at the d&amp;raft…</source>
            <translation>Xem &amp;dự thảo…</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Nhập họ tên người thực hiện.</translation>
        </message>
        <message>
            <source>Si&amp;gned by</source>
            <translation>Người &amp;ký</translation>
        </message>
        <message>
            <source>Signed &amp;for</source>
            <translation>&amp;Quyền hạn ký</translation>
        </message>
        <message>
            <source>The letter is entered in the register under this number and date, and stays as it is issued. Look at the draft first: a draft is not entered, but that you read it is on record.</source>
            <translation>Công văn được vào sổ theo số và ngày này, sau khi phát hành thì giữ nguyên. Nên xem dự thảo trước: dự thảo không vào sổ, nhưng việc xem được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>What follows; left out, the usual sentence for the outcome stands there</source>
            <translation>Việc thực hiện tiếp theo; bỏ trống thì dùng câu thông dụng theo kết luận</translation>
        </message>
        <message>
            <source>What the letter repeats of the complaint; may be left out</source>
            <translation>Phần nội dung đơn nhắc lại trong công văn; có thể bỏ trống</translation>
        </message>
        <message>
            <source>May be left out; for example “%1”</source>
            <translation>Có thể để trống; ví dụ “%1”</translation>
        </message>
        <message>
            <source>The letter is dated from the day of the outcome, %1, to today.</source>
            <translation>Công văn ghi ngày từ ngày có kết luận, %1, đến hôm nay.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintOutcomeDialog</name>
        <message>
            <source>%1 · %2 · %3 (entry %4)</source>
            <translation>%1 · %2 · %3 (mục %4)</translation>
        </message>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Kết luận</translation>
        </message>
        <message>
            <source>&amp;Led to</source>
            <translation>Quyết định liên &amp;quan</translation>
        </message>
        <message>
            <source>&amp;Outcome</source>
            <translation>Kết luậ&amp;n</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Choose the outcome.</source>
            <translation>Chọn kết luận.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <source>Decide complaint %1</source>
            <translation>Kết luận đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>It came in late: the last day to complain was %1.</source>
            <translation>Đơn nộp ngoài thời hạn phúc tra: ngày cuối được phúc tra là %1.</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Không có</translation>
        </message>
        <message>
            <source>The outcome goes into the letter to the complainant with its reason. It changes no result by itself: a key, a submission or accounts are changed where that is done, by two judges.</source>
            <translation>Kết luận và lý do được đưa vào công văn trả lời. Kết luận không tự thay đổi kết quả: đáp án, bài dự thi, tài khoản được sửa ở nơi tương ứng, do hai giám khảo quyết định.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintPane</name>
        <message>
            <source>%1 (%2 working days)</source>
            <translation>%1 (%2 ngày làm việc)</translation>
        </message>
        <message>
            <source>%1 · %2
%3</source>
            <translation>%1 · %2
%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, người vào sổ: %2</translation>
        </message>
        <message>
            <source>%1: it came in late</source>
            <translation>%1: nộp ngoài thời hạn phúc tra</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Vấn đề phúc tra</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Hạn trả lời</translation>
        </message>
        <message>
            <source>Answer letter</source>
            <translation>Công văn trả lời</translation>
        </message>
        <message>
            <source>Asks for the reason and puts it on record first.</source>
            <translation>Hỏi lý do và ghi vào nhật ký trước khi hiện.</translation>
        </message>
        <message>
            <source>Choose a complaint to see what is known of it.</source>
            <translation>Chọn một đơn để xem chi tiết.</translation>
        </message>
        <message>
            <source>Complainant</source>
            <translation>Người nộp đơn</translation>
        </message>
        <message>
            <source>Complaint no. %1</source>
            <translation>Đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>Complaints until</source>
            <translation>Hạn phúc tra</translation>
        </message>
        <message>
            <source>Erased: cannot be read any more.</source>
            <translation>Đã xóa: không đọc lại được nữa.</translation>
        </message>
        <message>
            <source>Linked submissions</source>
            <translation>Bài dự thi liên kết</translation>
        </message>
        <message>
            <source>None yet. Link one here, or from its row of the ranking.</source>
            <translation>Chưa có. Liên kết tại đây hoặc từ dòng của bài trong bảng xếp hạng.</translation>
        </message>
        <message>
            <source>Nothing can be recorded now, so nothing is shown.</source>
            <translation>Hiện không ghi được nhật ký nên chưa xem được nội dung đơn.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Chưa có.</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Kết luận</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Điện thoại</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ngày nhận</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Vào sổ</translation>
        </message>
        <message>
            <source>Sho&amp;w what was said…</source>
            <translation>&amp;Hiện nội dung đơn…</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Xem trong &amp;nhật ký</translation>
        </message>
        <message>
            <source>Show in the ran&amp;king</source>
            <translation>Xem trong bảng &amp;xếp hạng</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>What happened since</source>
            <translation>Quá trình xử lý</translation>
        </message>
        <message>
            <source>What it &amp;led to (entry %1)</source>
            <translation>Quyết định liên &amp;quan (mục nhật ký %1)</translation>
        </message>
        <message>
            <source>no. %1 of %2</source>
            <translation>số %1 ngày %2</translation>
        </message>
        <message>
            <source>On record with the reason; hidden again within a minute.</source>
            <translation>Đã ghi vào nhật ký kèm lý do; sẽ ẩn lại sau một phút.</translation>
        </message>
        <message>
            <source>Cannot be read: what is sealed of it was altered. Run “Verify all records”.</source>
            <translation>Không đọc được: phần niêm phong đã bị thay đổi. Hãy chạy “Kiểm tra lại toàn bộ hồ sơ”.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintStepDialog</name>
        <message>
            <source>&amp;Note</source>
            <translation>Ghi &amp;chú</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Recor&amp;d</source>
            <translation>Ghi &amp;nhận</translation>
        </message>
        <message>
            <source>Add a note to the complaint</source>
            <translation>Thêm ghi chú vào đơn</translation>
        </message>
        <message>
            <source>Complaint %1 is no longer about submission %2. Both stay on record.</source>
            <translation>Đơn phúc tra số %1 không còn liên quan đến bài dự thi %2. Cả hai việc đều được lưu.</translation>
        </message>
        <message>
            <source>Complaint %1 is to be decided anew; its round cannot be final before. What was decided and answered stays on record.</source>
            <translation>Đơn phúc tra số %1 sẽ được kết luận lại; trước đó chưa thể công nhận chính thức kết quả tuần thi. Kết luận và công văn trước đây vẫn được lưu.</translation>
        </message>
        <message>
            <source>Open the complaint again</source>
            <translation>Mở lại đơn phúc tra</translation>
        </message>
        <message>
            <source>Take a link back</source>
            <translation>Gỡ liên kết</translation>
        </message>
        <message>
            <source>The note stays with complaint %1 and cannot be changed afterwards.</source>
            <translation>Ghi chú được lưu cùng đơn phúc tra số %1 và không sửa được về sau.</translation>
        </message>
        <message>
            <source>Complaint %1 is to be decided anew. The result of its round was declared final and stays so; if the new outcome changes it, the round is ranked, signed and declared final again. What was decided and answered stays on record.</source>
            <translation>Đơn phúc tra số %1 sẽ được kết luận lại. Kết quả tuần thi đã được công nhận chính thức và vẫn giữ nguyên; nếu kết luận mới làm thay đổi kết quả thì phải xếp hạng, ký và công nhận chính thức lại. Kết luận và công văn trước đây vẫn được lưu.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintTextDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>N&amp;gười thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>At most %1 letters are taken.</source>
            <translation>Chỉ nhận tối đa %1 ký tự.</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Nhập họ tên người thực hiện.</translation>
        </message>
        <message>
            <source>Write down what is to be recorded.</source>
            <translation>Nhập nội dung cần ghi.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintsPage</name>
        <message>
            <source>%1 complaints are in %2.</source>
            <translation>Đã xuất %1 đơn vào %2.</translation>
        </message>
        <message>
            <source>&amp;Back to the complaints</source>
            <translation>&amp;Quay lại sổ phúc tra</translation>
        </message>
        <message>
            <source>A draft: it is not entered in the register, and has no number yet.</source>
            <translation>Dự thảo: chưa vào sổ, chưa phát hành.</translation>
        </message>
        <message>
            <source>A judge decides first, then it is answered.</source>
            <translation>Chỉ trả lời sau khi giám khảo đã kết luận.</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Tất cả các tuần</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tất cả trạng thái</translation>
        </message>
        <message>
            <source>Answer to complaint no. %1</source>
            <translation>Trả lời đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>As it is entered in the register. Printing and saving are put on record.</source>
            <translation>Bản đã vào sổ. Việc in và lưu được ghi vào nhật ký.</translation>
        </message>
        <message>
            <source>Choose a complaint first.</source>
            <translation>Chọn một đơn trước.</translation>
        </message>
        <message>
            <source>Complaint no. %1 is registered.</source>
            <translation>Đã vào sổ đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Phúc tra</translation>
        </message>
        <message>
            <source>Complaints about results (phúc tra): each gets a number and a day by which it is answered. A judge decides what comes of it, a secretary answers by letter. A round cannot be declared final while one of its complaints is open.</source>
            <translation>Sổ đơn phúc tra kết quả thi: mỗi đơn có số và hạn trả lời. Giám khảo kết luận, thư ký trả lời bằng công văn. Khi còn đơn chưa kết luận thì chưa thể công nhận chính thức kết quả tuần thi.</translation>
        </message>
        <message>
            <source>Export the register</source>
            <translation>Xuất sổ phúc tra</translation>
        </message>
        <message>
            <source>Filter complaints</source>
            <translation>Lọc đơn phúc tra</translation>
        </message>
        <message>
            <source>It is decided already. Open it again first.</source>
            <translation>Đơn đã có kết luận. Hãy mở lại trước.</translation>
        </message>
        <message>
            <source>It is not answered yet.</source>
            <translation>Đơn chưa được trả lời.</translation>
        </message>
        <message>
            <source>It is open.</source>
            <translation>Đơn đang được xử lý.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Công văn</translation>
        </message>
        <message>
            <source>No complaint is like that.</source>
            <translation>Không có đơn nào khớp bộ lọc.</translation>
        </message>
        <message>
            <source>No complaint is shown.</source>
            <translation>Không có đơn nào đang hiện.</translation>
        </message>
        <message>
            <source>No submission is linked with it.</source>
            <translation>Chưa có bài dự thi liên kết.</translation>
        </message>
        <message>
            <source>Nobody has complained about a result yet. What comes in by letter, phone or at the counter is registered here.</source>
            <translation>Chưa có đơn phúc tra nào. Đơn nhận trực tiếp, qua bưu điện hay điện thoại được vào sổ tại đây.</translation>
        </message>
        <message>
            <source>Recorded with complaint no. %1.</source>
            <translation>Đã ghi vào đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Vào sổ…</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần thi</translation>
        </message>
        <message>
            <source>Save as &amp;Word…</source>
            <translation>Lưu &amp;Word…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hiện tất cả</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>The letter that answers complaint no. %1 is issued.</source>
            <translation>Đã phát hành công văn trả lời đơn phúc tra số %1.</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Tài liệu Word (*.docx)</translation>
        </message>
        <message>
            <source>Personal data of this contest is erased: complaints cannot be read, registered or answered any more.</source>
            <translation>Dữ liệu cá nhân của Hội thi đã bị xóa: không còn xem, vào sổ, kết luận hay trả lời đơn phúc tra được nữa.</translation>
        </message>
        <message>
            <source>It is answered already. Before another answer it is opened again.</source>
            <translation>Đơn đã được trả lời. Muốn trả lời khác thì phải mở lại đơn trước.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LinkComplaintDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>N&amp;gười thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Complaint</source>
            <translation>Đơ&amp;n phúc tra</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Liên kết</translation>
        </message>
        <message>
            <source>&amp;Register a new complaint…</source>
            <translation>&amp;Vào sổ đơn mới…</translation>
        </message>
        <message>
            <source>Link with a complaint</source>
            <translation>Liên kết với phúc tra</translation>
        </message>
        <message>
            <source>No. %1 · %2 · %3 · %4</source>
            <translation>Số %1 · %2 · %3 · %4</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Nhập họ tên người thực hiện.</translation>
        </message>
        <message>
            <source>Submission %1 is named in the letter that answers the complaint.</source>
            <translation>Bài dự thi %1 được nêu trong công văn trả lời đơn.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LinkSubmissionDialog</name>
        <message>
            <source>&amp;By</source>
            <translation>N&amp;gười thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>%1 has no submission with this id, or of this account.</source>
            <translation>%1 không có bài dự thi mang mã này hoặc của tài khoản này.</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Liên kết</translation>
        </message>
        <message>
            <source>&amp;Submission or account</source>
            <translation>&amp;Bài dự thi hoặc tài khoản</translation>
        </message>
        <message>
            <source>Choose the submission.</source>
            <translation>Chọn bài dự thi.</translation>
        </message>
        <message>
            <source>Link a submission with complaint %1</source>
            <translation>Liên kết bài dự thi với đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Nhập họ tên người thực hiện.</translation>
        </message>
        <message>
            <source>The submission is named in the letter. A wrong link is taken back with a reason.</source>
            <translation>Bài dự thi được nêu trong công văn. Liên kết sai thì gỡ, kèm lý do.</translation>
        </message>
        <message>
            <source>The whole id, as in the ranking</source>
            <translation>Mã đầy đủ như trong bảng xếp hạng</translation>
        </message>
        <message>
            <source>Type the id of a submission, or an account.</source>
            <translation>Nhập mã bài dự thi hoặc tài khoản.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Đang tìm…</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RegisterComplaintDialog</name>
        <message>
            <source> days after the result was signed</source>
            <translation> ngày sau khi kết quả được ký</translation>
        </message>
        <message>
            <source> working days</source>
            <translation> ngày làm việc</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>Vấn đề phú&amp;c tra</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>Đị&amp;a chỉ</translation>
        </message>
        <message>
            <source>&amp;Complainant</source>
            <translation>&amp;Họ tên người nộp</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>Đ&amp;iện thoại</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Vào sổ</translation>
        </message>
        <message>
            <source>&amp;Submissions</source>
            <translation>&amp;Bài dự thi</translation>
        </message>
        <message>
            <source>Its &amp;text</source>
            <translation>Nội dung đơ&amp;n</translation>
        </message>
        <message>
            <source>Answer &amp;within</source>
            <translation>&amp;Trả lời trong</translation>
        </message>
        <message>
            <source>Days to c&amp;omplain</source>
            <translation>Thời hạn &amp;phúc tra</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>It gets the next number of the register. What is entered stays: a mistake is put right by a note.</source>
            <translation>Đơn được cấp số tiếp theo trong sổ. Nội dung đã vào sổ không sửa được: sai sót được đính chính bằng ghi chú.</translation>
        </message>
        <message>
            <source>R&amp;eceived</source>
            <translation>Ngà&amp;y nhận</translation>
        </message>
        <message>
            <source>Register a complaint</source>
            <translation>Vào sổ đơn phúc tra</translation>
        </message>
        <message>
            <source>Say who complains.</source>
            <translation>Nhập họ tên người nộp đơn.</translation>
        </message>
        <message>
            <source>Their ids, if known; blanks between them</source>
            <translation>Mã bài dự thi nếu biết; cách nhau bằng dấu cách</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>đến hết %1</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>Hình thức nhận đơn</translation>
        </message>
        <message>
            <source>It cannot have come in later than now.</source>
            <translation>Thời điểm nhận không thể sau lúc này.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ShowComplaintDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Hiện</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>Họ &amp;tên của bạn</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Nhập lý do.</translation>
        </message>
        <message>
            <source>Read complaint %1</source>
            <translation>Đọc đơn phúc tra số %1</translation>
        </message>
        <message>
            <source>Type your name.</source>
            <translation>Nhập họ tên của bạn.</translation>
        </message>
        <message>
            <source>What it is read for</source>
            <translation>Mục đích xem</translation>
        </message>
        <message>
            <source>Who complains and what was said are shown for a minute, or until you go on to another complaint. Who read them, and why, is on record before they appear.</source>
            <translation>Người nộp đơn và nội dung đơn hiển thị trong một phút hoặc cho đến khi chuyển sang đơn khác. Người xem và lý do xem được ghi vào nhật ký trước khi hiển thị.</translation>
        </message>
    </context>
    <context>
        <name>RunDifferenceTableModel</name>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Ranking %1</source>
            <translation>Lần xếp hạng %1</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>Nội dung khác nhau</translation>
        </message>
        <message>
            <source>input</source>
            <translation>dữ liệu đầu vào</translation>
        </message>
    </context>
    <context>
        <name>RunTableModel</name>
        <message>
            <source>By</source>
            <translation>Người thực hiện</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Thời điểm tính</translation>
        </message>
        <message>
            <source>Declared final</source>
            <translation>Công nhận chính thức</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Đủ điều kiện</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Số cần dự đoán</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Lần xếp hạng</translation>
        </message>
        <message>
            <source>Rule book version</source>
            <translation>Phiên bản thể lệ</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Chữ ký</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>Đạt giải</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>Đúng hết</translation>
        </message>
    </context>
    <context>
        <name>RunTexts</name>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1/%2: %3</translation>
        </message>
        <message>
            <source>Accounts counted as one person: %1</source>
            <translation>Các tài khoản tính là một người: %1</translation>
        </message>
        <message>
            <source>File %1 (rows accepted: %2)</source>
            <translation>Tệp %1 (số dòng được nhận: %2)</translation>
        </message>
        <message>
            <source>Key of paper %1, question %2</source>
            <translation>Đáp án mã đề %1, câu %2</translation>
        </message>
        <message>
            <source>Key of question %1</source>
            <translation>Đáp án câu %1</translation>
        </message>
        <message>
            <source>Result of round %1</source>
            <translation>Kết quả tuần %1</translation>
        </message>
        <message>
            <source>Roster: entries</source>
            <translation>Danh sách không xét giải: số người</translation>
        </message>
        <message>
            <source>Roster: entries withdrawn</source>
            <translation>Danh sách không xét giải: số người đã rút ra</translation>
        </message>
        <message>
            <source>Submission %1 taken out</source>
            <translation>Bài dự thi %1 bị hủy kết quả</translation>
        </message>
        <message>
            <source>Tie decided by draw, seed %1: %2</source>
            <translation>Đồng hạng phân định bằng bốc thăm, số bốc thăm %1: %2</translation>
        </message>
        <message>
            <source>Tie decided by the judges: %1</source>
            <translation>Đồng hạng do Ban Giám khảo phân định: %1</translation>
        </message>
        <message>
            <source>Version of the answer key</source>
            <translation>Phiên bản đáp án</translation>
        </message>
        <message>
            <source>Version of the answer key of paper %1</source>
            <translation>Phiên bản đáp án mã đề %1</translation>
        </message>
        <message>
            <source>Version of the rule book</source>
            <translation>Phiên bản thể lệ</translation>
        </message>
        <message>
            <source>another place</source>
            <translation>đổi hạng</translation>
        </message>
        <message>
            <source>another prize</source>
            <translation>đổi giải</translation>
        </message>
        <message>
            <source>another result from the same inputs</source>
            <translation>cùng dữ liệu đầu vào nhưng kết quả khác</translation>
        </message>
        <message>
            <source>counts for everybody</source>
            <translation>mọi người đều được tính đúng</translation>
        </message>
        <message>
            <source>current</source>
            <translation>còn hiệu lực</translation>
        </message>
        <message>
            <source>gains a prize</source>
            <translation>được giải</translation>
        </message>
        <message>
            <source>loses the prize</source>
            <translation>mất giải</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>no longer valid: %1</source>
            <translation>hết hiệu lực: %1</translation>
        </message>
        <message>
            <source>no prize</source>
            <translation>không có giải</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>hạng %1</translation>
        </message>
        <message>
            <source>superseded by %1</source>
            <translation>được thay bằng %1</translation>
        </message>
        <message>
            <source>tie for a prize</source>
            <translation>đồng hạng xét giải</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>Number to predict</source>
            <translation>Số cần dự đoán</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Số người dự thi</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Đủ điều kiện xét giải</translation>
        </message>
        <message>
            <source>With every answer right</source>
            <translation>Đúng tất cả các câu</translation>
        </message>
        <message>
            <source>In the standing</source>
            <translation>Số bài được xếp</translation>
        </message>
        <message>
            <source>With a prize</source>
            <translation>Đạt giải</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Chưa phân định</translation>
        </message>
        <message>
            <source>Roster: account %1 excludes those merged with it</source>
            <translation>Danh sách không xét giải: tài khoản %1 loại trừ cả các tài khoản được gộp với nó</translation>
        </message>
        <message>
            <source>Later row of submission %1 counts</source>
            <translation>Tính theo bản ghi đến sau của bài dự thi %1</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RunsDialog</name>
        <message>
            <source>%1 rows are in %2.</source>
            <translation>Đã ghi %1 dòng vào %2.</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;So sánh</translation>
        </message>
        <message>
            <source>&amp;Export CSV…</source>
            <translation>&amp;Xuất CSV…</translation>
        </message>
        <message>
            <source>Choose two rankings.</source>
            <translation>Hãy chọn hai lần xếp hạng.</translation>
        </message>
        <message>
            <source>Compare two rankings first.</source>
            <translation>Hãy so sánh hai lần xếp hạng trước.</translation>
        </message>
        <message>
            <source>Every ranking of the round stays as it was; one of them stands. Choose two (Shift or Ctrl) and press Enter to see what is not the same; one alone is compared with the one that stands.</source>
            <translation>Mọi lần xếp hạng của tuần được giữ nguyên, một lần đang được dùng. Chọn hai lần (giữ Shift hoặc Ctrl) rồi nhấn Enter để xem chỗ khác nhau; nếu chỉ chọn một, lần đó được so với lần đang được dùng.</translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Xuất bảng so sánh</translation>
        </message>
        <message>
            <source>From %1 to %2 nobody&apos;s prize or place changes.</source>
            <translation>Từ %1 đến %2 không ai thay đổi giải hoặc hạng.</translation>
        </message>
        <message>
            <source>Of those who have a prize, or tie for one, the prize or place changes for: %1.</source>
            <translation>Trong số những người đoạt giải hoặc đồng hạng ở ranh giới giải, số người thay đổi giải hoặc hạng: %1.</translation>
        </message>
        <message>
            <source>Rankings</source>
            <translation>Các lần xếp hạng</translation>
        </message>
        <message>
            <source>Rankings of %1</source>
            <translation>Các lần xếp hạng của %1</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>What is not the same</source>
            <translation>Nội dung khác nhau</translation>
        </message>
        <message>
            <source>Show in the audit &amp;trail</source>
            <translation>Xem trong &amp;nhật ký</translation>
        </message>
        <message>
            <source>Choose one ranking.</source>
            <translation>Hãy chọn một lần xếp hạng.</translation>
        </message>
        <message>
            <source>From %1 to %2 nobody&apos;s place changes.</source>
            <translation>Từ %1 đến %2 không ai thay đổi hạng.</translation>
        </message>
        <message>
            <source>From %1 to %2, people whose place changes: %3, from place %4 on.</source>
            <translation>Từ %1 đến %2, số người thay đổi hạng: %3, kể từ hạng %4.</translation>
        </message>
        <message>
            <source>None of them has a prize or ties for one.</source>
            <translation>Không ai trong số đó đoạt giải hoặc đồng hạng ở ranh giới giải.</translation>
        </message>
    </context>
    <context>
        <name>EffectText</name>
        <message>
            <source>Another prize for %1: %2 → %3.</source>
            <translation>%1 đổi giải: %2 → %3.</translation>
        </message>
        <message>
            <source>Into the prizes:</source>
            <translation>Được vào giải:</translation>
        </message>
        <message>
            <source>No round with submissions is concerned: the prizes stay as they are.</source>
            <translation>Không liên quan đến tuần nào đã có bài dự thi: các giải không thay đổi.</translation>
        </message>
        <message>
            <source>Out of the prizes, with the prize they had:</source>
            <translation>Ra khỏi giải (giải đã có):</translation>
        </message>
        <message>
            <source>People taking part: %1 → %2.</source>
            <translation>Số người tham gia: %1 → %2.</translation>
        </message>
        <message>
            <source>People with every answer right: %1 → %2.</source>
            <translation>Số người đúng hết: %1 → %2.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Tuần %1</translation>
        </message>
        <message>
            <source>Submissions: %1 → %2.</source>
            <translation>Số bài dự thi: %1 → %2.</translation>
        </message>
        <message>
            <source>The prizes stay as they are.</source>
            <translation>Các giải không thay đổi.</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>chưa phân định</translation>
        </message>
        <message>
            <source>Into a tie for a prize, still to be decided:</source>
            <translation>Đồng hạng ở mức có giải, chưa phân định:</translation>
        </message>
        <message>
            <source>Out of a tie for a prize:</source>
            <translation>Không còn đồng hạng ở mức có giải:</translation>
        </message>
    </context>
    <context>
        <name>hoithi::EffectPane</name>
        <message>
            <source>Effect on the prizes</source>
            <translation>Ảnh hưởng đến các giải</translation>
        </message>
        <message>
            <source>Ranking…</source>
            <translation>Đang xếp hạng…</translation>
        </message>
        <message>
            <source>S&amp;how the effect</source>
            <translation>Xem ả&amp;nh hưởng</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Dừng</translation>
        </message>
    </context>
    <context>
        <name>TableExport</name>
        <message>
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AuditEntryDialog</name>
        <message>
            <source>Audit entry</source>
            <translation>Mục nhật ký</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ComplaintDraft</name>
        <message>
            <source>What was typed here when the program ended stands in the form again. Cancel to discard it.</source>
            <translation>Nội dung đang nhập khi chương trình kết thúc đã được đưa lại vào biểu mẫu. Bấm Hủy nếu không dùng nữa.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::OpenPointList</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Complaints about a final result that no judge has decided: nos. %1</source>
            <translation>
                <numerusform>Đơn phúc tra về kết quả chính thức chưa có kết luận: số %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complaints that no judge has decided: nos. %1</source>
            <translation>
                <numerusform>Đơn phúc tra chưa có kết luận: số %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Complaints whose answers are overdue: nos. %1</source>
            <translation>
                <numerusform>Đơn phúc tra quá hạn trả lời: số %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Review flags that concern a prize and are not settled: %1</source>
            <translation>Cảnh báo liên quan giải chưa được xem xét: %1</translation>
        </message>
        <message>
            <source>Rows of later files that differ from what is stored, and no judge has decided: %1</source>
            <translation>Bản ghi của tệp đến sau khác với bản ghi đã lưu, giám khảo chưa quyết định: %1</translation>
        </message>
    </context>
    <context>
        <name>DecisionsDialog</name>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>accounts count as one person</source>
            <translation>gộp tài khoản của một người</translation>
        </message>
        <message>
            <source>submission invalidated</source>
            <translation>hủy kết quả bài dự thi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Đối tượng</translation>
        </message>
        <message>
            <source>Judges</source>
            <translation>Giám khảo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Thời điểm</translation>
        </message>
        <message>
            <source>Decisions in force: %1</source>
            <translation>Quyết định đang có hiệu lực: %1</translation>
        </message>
        <message>
            <source>Judges have invalidated no submission of this round and merged no accounts for it.</source>
            <translation>Trong tuần này giám khảo chưa hủy kết quả bài dự thi nào và chưa gộp tài khoản nào.</translation>
        </message>
        <message>
            <source>What judges have decided about submissions and accounts, and not taken back.</source>
            <translation>Những quyết định của giám khảo về bài dự thi và tài khoản, hiện chưa bị rút lại.</translation>
        </message>
        <message>
            <source>&amp;Take back…</source>
            <translation>&amp;Rút lại…</translation>
        </message>
    </context>
    <context>
        <name>OutputFile</name>
        <message>
            <source>it is no ordinary file</source>
            <translation>đây không phải là tệp thông thường</translation>
        </message>
        <message>
            <source>it holds a contest, which would be lost</source>
            <translation>tệp này chứa dữ liệu cuộc thi, ghi đè sẽ mất</translation>
        </message>
        <message>
            <source>its name is that of a contest file</source>
            <translation>tên này dành cho tệp Hội thi</translation>
        </message>
    </context>
    <context>
        <name>WaitingProposals</name>
        <message>
            <source>%1 has proposed this on %2. It waits for a second person (%3).</source>
            <translation>%1 đã đề xuất việc này lúc %2. Đề xuất đang chờ người thứ hai (%3).</translation>
        </message>
    </context>
    <context>
        <name>InputFile</name>
        <message>
            <source>it is no ordinary file</source>
            <translation>đây không phải là tệp thông thường</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgenciesPage</name>
        <message>
            <source>Agencies</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Texts to decide</source>
            <translation>Cần xác định</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>List of agencies</source>
            <translation>Danh sách đơn vị</translation>
        </message>
        <message>
            <source>Filter the table</source>
            <translation>Lọc bảng</translation>
        </message>
        <message>
            <source>Nothing has been decided about agencies yet.</source>
            <translation>Chưa có quyết định nào về đơn vị.</translation>
        </message>
        <message>
            <source>Every submission names an agency of the list.</source>
            <translation>Mọi bài thi đều ghi đơn vị có trong danh sách.</translation>
        </message>
        <message>
            <source>Nothing is left to decide. Submissions without an agency: %1 that say nothing, %2 whose text is none of the list.</source>
            <translation>Không còn gì cần xác định. Bài thi chưa có đơn vị: %1 bài không ghi, %2 bài ghi đơn vị ngoài danh sách.</translation>
        </message>
        <message>
            <source>Choose a text first.</source>
            <translation>Hãy chọn một cách ghi trước.</translation>
        </message>
        <message>
            <source>Choose the agency that is meant first.</source>
            <translation>Hãy chọn đơn vị được ghi trước.</translation>
        </message>
        <message>
            <source>This decision is not in force any more.</source>
            <translation>Quyết định này không còn hiệu lực.</translation>
        </message>
        <message>
            <source>Choose a decision first.</source>
            <translation>Hãy chọn một quyết định trước.</translation>
        </message>
        <message>
            <source>Nothing is shown.</source>
            <translation>Không có gì đang hiển thị.</translation>
        </message>
        <message>
            <source>“%1” is none of the list.</source>
            <translation>“%1” không thuộc danh sách.</translation>
        </message>
        <message>
            <source>“%1” means %2. Submissions that count for it now: %3.</source>
            <translation>“%1” là %2. Số bài thi nay được tính cho đơn vị này: %3.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Taken back: what “%1” means is open again.</source>
            <translation>Đã thu hồi: “%1” lại chưa được xác định.</translation>
        </message>
        <message>
            <source>Submissions without an agency: %1. Of these %2 say nothing, and the text of %3 is none of the list.</source>
            <translation>Bài thi chưa có đơn vị: %1. Trong đó %2 bài không ghi đơn vị, %3 bài ghi đơn vị ngoài danh sách.</translation>
        </message>
        <message>
            <source>There are too many different texts: %1 submissions are not in the table yet.</source>
            <translation>Có quá nhiều cách ghi khác nhau: %1 bài thi chưa có trong bảng.</translation>
        </message>
        <message>
            <source>Submissions whose agency is not clear from what people wrote: alike texts stand together, with the agencies that they may mean. One decision holds for all of them, in earlier files and later ones, and can be taken back. The list of agencies is changed here, too. Collective prizes that any of it affects are then awarded again.</source>
            <translation>Những bài thi mà cách ghi đơn vị chưa rõ: các cách viết giống nhau đứng cùng nhóm, kèm những đơn vị có thể được nói tới. Một quyết định áp dụng cho cả nhóm, ở các tệp trước và sau, và có thể rút lại. Danh sách đơn vị cũng được sửa ở đây. Giải tập thể bị ảnh hưởng thì phải trao lại.</translation>
        </message>
        <message>
            <source>Changes of the list</source>
            <translation>Thay đổi của danh sách</translation>
        </message>
        <message>
            <source>The agencies are as the contest was made with them.</source>
            <translation>Danh sách đơn vị vẫn như khi lập hội thi.</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Tất cả các tuần</translation>
        </message>
        <message>
            <source>Choose agencies in the list first.</source>
            <translation>Hãy chọn đơn vị trong danh sách trước.</translation>
        </message>
        <message>
            <source>None of the chosen agencies is merged.</source>
            <translation>Không đơn vị nào được chọn đã sáp nhập.</translation>
        </message>
        <message>
            <source>The agencies are still being read.</source>
            <translation>Danh sách đơn vị đang được đọc.</translation>
        </message>
        <message>
            <source>No text is open.</source>
            <translation>Không còn cách viết nào chưa rõ.</translation>
        </message>
        <message>
            <source>This change is not in force.</source>
            <translation>Thay đổi này không còn hiệu lực.</translation>
        </message>
        <message>
            <source>Choose a change of the list first.</source>
            <translation>Hãy chọn một thay đổi của danh sách trước.</translation>
        </message>
        <message>
            <source>The chosen agencies count by themselves again.</source>
            <translation>Các đơn vị được chọn lại được tính riêng.</translation>
        </message>
        <message>
            <source>The agencies are so already. Nothing was recorded.</source>
            <translation>Danh sách đơn vị đã như vậy rồi. Không ghi nhận gì thêm.</translation>
        </message>
        <message>
            <source>Recorded as change %1. Figures follow it; collective prizes that it affects are to be awarded again.</source>
            <translation>Đã ghi nhận là thay đổi số %1. Số liệu được tính theo thay đổi này; giải tập thể bị ảnh hưởng thì phải trao lại.</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Change %1: %2</source>
            <translation>Thay đổi %1: %2</translation>
        </message>
        <message>
            <source>Change %1 is taken back.</source>
            <translation>Đã rút lại thay đổi %1.</translation>
        </message>
        <message>
            <source>Choose the list of agencies</source>
            <translation>Chọn danh sách đơn vị</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv)</source>
            <translation>Danh sách (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>The agencies are in %1.</source>
            <translation>Danh sách đơn vị đã được lưu vào %1.</translation>
        </message>
        <message>
            <source>Save the list of agencies</source>
            <translation>Lưu danh sách đơn vị</translation>
        </message>
        <message>
            <source>agencies.xlsx</source>
            <translation>danh-sach-co-quan.xlsx</translation>
        </message>
        <message>
            <source>Save the open texts</source>
            <translation>Lưu các cách viết chưa rõ</translation>
        </message>
        <message>
            <source>agency-texts.csv</source>
            <translation>cach-viet-chua-ro.csv</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Tệp CSV (*.csv)</translation>
        </message>
        <message>
            <source>The open texts are in %1.</source>
            <translation>Các cách viết chưa rõ đã được lưu vào %1.</translation>
        </message>
        <message>
            <source>It holds from %1 on.</source>
            <translation>Có hiệu lực từ ngày %1.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyChangeDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>For instance the resolution that it follows</source>
            <translation>Ví dụ nghị quyết làm căn cứ</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>Người thực &amp;hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Hãy ghi ai thực hiện.</translation>
        </message>
        <message>
            <source>The last round closes on %1: what holds from a later day changes no figure.</source>
            <translation>Tuần cuối đóng ngày %1: thay đổi có hiệu lực sau ngày đó không làm thay đổi số liệu nào.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyFieldsDialog</name>
        <message>
            <source>Add an agency</source>
            <translation>Thêm đơn vị</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Sửa %1</translation>
        </message>
        <message numerus="yes">
            <source>Change %n agencies</source>
            <translation>
                <numerusform>Sửa %n đơn vị</numerusform>
            </translation>
        </message>
        <message>
            <source>Names are read from now on in files that were imported earlier, too; a former name stays readable. A name that two agencies have means none of them.</source>
            <translation>Từ nay tên được nhận ra cả trong các tệp đã nhập trước đây; tên cũ vẫn được nhận ra. Tên mà hai đơn vị cùng có thì không chỉ đơn vị nào.</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Thêm</translation>
        </message>
        <message>
            <source>&amp;Change</source>
            <translation>&amp;Sửa</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Mã</translation>
        </message>
        <message>
            <source>As files have it</source>
            <translation>Như trong tệp dữ liệu</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>Tê&amp;n</translation>
        </message>
        <message>
            <source>&amp;Other names</source>
            <translation>Tên &amp;khác</translation>
        </message>
        <message>
            <source>divided by |</source>
            <translation>cách nhau bằng |</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>L&amp;oại</translation>
        </message>
        <message>
            <source>B&amp;loc</source>
            <translation>Khố&amp;i</translation>
        </message>
        <message>
            <source>Code of the agency abo&amp;ve</source>
            <translation>Mã cơ quan &amp;cấp trên</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>giữ nguyên</translation>
        </message>
        <message>
            <source>counted in figures</source>
            <translation>được tính vào số liệu</translation>
        </message>
        <message>
            <source>not counted any more</source>
            <translation>không tính nữa</translation>
        </message>
        <message>
            <source>&amp;Figures</source>
            <translation>Số liệ&amp;u</translation>
        </message>
        <message>
            <source>Left empty: as it is</source>
            <translation>Để trống: giữ nguyên</translation>
        </message>
        <message>
            <source>Type the agency&apos;s code.</source>
            <translation>Hãy gõ mã đơn vị.</translation>
        </message>
        <message>
            <source>Type the agency&apos;s name.</source>
            <translation>Hãy gõ tên đơn vị.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyImportDialog</name>
        <message>
            <source>New: %1. Changed: %2. As they are: %3. Cannot be taken: %4. Agencies that the file does not name stay as they are: %5.</source>
            <translation>Mới: %1. Thay đổi: %2. Giữ nguyên: %3. Không nhận được: %4. Đơn vị không có trong tệp vẫn giữ nguyên: %5.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>mới</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>thay đổi</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>không nhận được</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>giữ nguyên</translation>
        </message>
        <message>
            <source>Import agencies from %1</source>
            <translation>Nhập danh sách đơn vị từ %1</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Nhập</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Nội dung</translation>
        </message>
        <message>
            <source>Correct the lines that cannot be taken, and choose the file again.</source>
            <translation>Hãy sửa các dòng không nhận được rồi chọn lại tệp.</translation>
        </message>
        <message>
            <source>The agencies are as in the file already.</source>
            <translation>Danh sách đơn vị đã như trong tệp.</translation>
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message>
            <source>&amp;Decide</source>
            <translation>&amp;Quyết định</translation>
        </message>
        <message>
            <source>&amp;None of the list</source>
            <translation>&amp;Ngoài danh sách</translation>
        </message>
        <message>
            <source>Take &amp;back</source>
            <translation>&amp;Thu hồi</translation>
        </message>
        <message>
            <source>&amp;Copy selected rows</source>
            <translation>&amp;Sao chép các dòng đã chọn</translation>
        </message>
        <message>
            <source>Chang&amp;e…</source>
            <translation>Sử&amp;a…</translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>Sá&amp;p nhập…</translation>
        </message>
        <message>
            <source>Und&amp;o the merger…</source>
            <translation>&amp;Bỏ sáp nhập…</translation>
        </message>
        <message>
            <source>Headco&amp;unts…</source>
            <translation>Tổng &amp;số người…</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>Thê&amp;m…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>Đọ&amp;c từ tệp…</translation>
        </message>
        <message>
            <source>&amp;Save the list…</source>
            <translation>&amp;Lưu danh sách…</translation>
        </message>
        <message>
            <source>Save the open te&amp;xts…</source>
            <translation>Lưu các cách viết chưa &amp;rõ…</translation>
        </message>
        <message>
            <source>Take the change bac&amp;k…</source>
            <translation>Rút lại tha&amp;y đổi…</translation>
        </message>
    </context>
    <context>
        <name>AgencyChangeTableModel</name>
        <message>
            <source>Change</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Người ghi nhận</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
    </context>
    <context>
        <name>hoithi::AgencyPane</name>
        <message>
            <source>%1%: %2</source>
            <translation>%1%: %2</translation>
        </message>
        <message>
            <source>Another agency: name or code</source>
            <translation>Đơn vị khác: tên hoặc mã</translation>
        </message>
        <message>
            <source>Reason (may be left out)</source>
            <translation>Lý do (có thể bỏ trống)</translation>
        </message>
        <message>
            <source>Decide for all of them</source>
            <translation>Quyết định cho tất cả</translation>
        </message>
        <message>
            <source>In the list: 1–5 chooses, Enter decides and goes on to the next.</source>
            <translation>Trong bảng: phím 1–5 để chọn, Enter để quyết định và sang mục tiếp theo.</translation>
        </message>
        <message>
            <source>Agencies of the list</source>
            <translation>Đơn vị trong danh sách</translation>
        </message>
        <message>
            <source>They may mean</source>
            <translation>Có thể là</translation>
        </message>
        <message>
            <source>No agency has this in its name.</source>
            <translation>Không có đơn vị nào có tên như vậy.</translation>
        </message>
        <message>
            <source>Nothing in the list is like this. Type another agency, or say that it is none.</source>
            <translation>Không có đơn vị nào gần giống. Hãy nhập một đơn vị khác, hoặc chọn ngoài danh sách.</translation>
        </message>
        <message>
            <source>Texts alike</source>
            <translation>Các cách ghi giống nhau</translation>
        </message>
        <message>
            <source>Choose a text to see how people wrote it, and what it may mean.</source>
            <translation>Hãy chọn một cách ghi để xem người dự thi đã ghi thế nào và có thể là đơn vị nào.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… và %1 cách ghi khác</translation>
        </message>
    </context>
    <context>
        <name>AgencyWords</name>
        <message>
            <source>%1%</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>đang có hiệu lực</translation>
        </message>
        <message>
            <source>open again</source>
            <translation>lại chưa xác định</translation>
        </message>
        <message>
            <source>replaced</source>
            <translation>đã thay thế</translation>
        </message>
        <message>
            <source>none of the list</source>
            <translation>ngoài danh sách</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>thu hồi</translation>
        </message>
        <message>
            <source>other agencies have this name, too</source>
            <translation>có đơn vị khác cùng tên</translation>
        </message>
        <message>
            <source>only diacritics differ</source>
            <translation>chỉ khác dấu</translation>
        </message>
        <message>
            <source>another word for the unit, or none</source>
            <translation>khác hoặc thiếu loại đơn vị (xã, phường…)</translation>
        </message>
        <message>
            <source>the agency above is another one, or unclear</source>
            <translation>đơn vị cấp trên khác hoặc chưa rõ</translation>
        </message>
        <message>
            <source>nearly the same letters</source>
            <translation>viết gần giống</translation>
        </message>
        <message>
            <source>words in common</source>
            <translation>có từ chung</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>không tính</translation>
        </message>
        <message>
            <source>into %1, from %2</source>
            <translation>vào %1, từ %2</translation>
        </message>
        <message>
            <source>change %1 taken back</source>
            <translation>rút lại thay đổi %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>và %1 đơn vị khác</translation>
        </message>
        <message>
            <source>is the code of the agency</source>
            <translation>đúng là mã của đơn vị</translation>
        </message>
    </context>
    <context>
        <name>UnresolvedTableModel</name>
        <message>
            <source>Text</source>
            <translation>Cách ghi</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>Số bài thi</translation>
        </message>
        <message>
            <source>Spellings</source>
            <translation>Số cách ghi</translation>
        </message>
        <message>
            <source>May mean</source>
            <translation>Có thể là</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Độ tin cậy</translation>
        </message>
    </context>
    <context>
        <name>AgencyDecisionTableModel</name>
        <message>
            <source>Text</source>
            <translation>Cách ghi</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Người quyết định</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
    </context>
    <context>
        <name>AgencyTableModel</name>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Mã</translation>
        </message>
        <message>
            <source>Bloc</source>
            <translation>Khối</translation>
        </message>
        <message>
            <source>Code of the agency above</source>
            <translation>Mã đơn vị cấp trên</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Tổng số người</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Sáp nhập</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Tên khác</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTableModel</name>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Số căn cước</translation>
        </message>
        <message>
            <source>Agency code</source>
            <translation>Mã đơn vị</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần</translation>
        </message>
        <message>
            <source>Paper code</source>
            <translation>Mã đề</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp bài</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Bài làm</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>Differs from another of the files chosen</source>
            <translation>Khác với một tệp khác đã chọn</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Khác biệt</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường dữ liệu</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Trong tệp</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Thêm mới</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Vanished</source>
            <translation>Không còn</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DifferencesPanel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows these rows, or leaves them out</source>
            <translation>Hiện hoặc ẩn các dòng này</translation>
        </message>
        <message>
            <source>Unchanged: %1</source>
            <translation>Không thay đổi: %1</translation>
        </message>
        <message>
            <source>Of %1 differences the first %2 are listed; all are counted.</source>
            <translation>Có %1 khác biệt, chỉ liệt kê %2 khác biệt đầu tiên; số lượng tính đủ.</translation>
        </message>
        <message>
            <source>Filter differences</source>
            <translation>Lọc khác biệt</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WithdrawBatchDialog</name>
        <message>
            <source>Withdraw an imported file</source>
            <translation>Rút lại tệp đã nhập</translation>
        </message>
        <message>
            <source>None of the %1 submissions of %2 counts any more: not in rankings, participation or flags. Rankings made before are to be made again. The file can be imported again; what was stored of it stays on record with the reason.</source>
            <translation>Toàn bộ %1 bài dự thi của tệp %2 không còn được tính trong xếp hạng, thống kê tham gia và cảnh báo. Các lần xếp hạng trước phải thực hiện lại. Tệp có thể được nhập lại; dữ liệu đã lưu vẫn được giữ trong hồ sơ cùng với lý do.</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Rút lại</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>&amp;By</source>
            <translation>&amp;Người thực hiện</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>Say who does it.</source>
            <translation>Hãy ghi người thực hiện.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
    </context>
    <context>
        <name>LayoutGuess</name>
        <message>
            <source>The column “%1” stands %2 times, before it was %3.</source>
            <translation>Cột “%1” xuất hiện %2 lần, trước đây là %3 lần.</translation>
        </message>
        <message>
            <source>Several columns are called “%1”, and columns stand in another order.</source>
            <translation>Có nhiều cột cùng tên “%1” và thứ tự các cột đã khác.</translation>
        </message>
        <message>
            <source>Where the column “%1” stood, there is “%2” now.</source>
            <translation>Ở vị trí của cột “%1” nay là cột “%2”.</translation>
        </message>
        <message>
            <source>These columns are gone: %1.</source>
            <translation>Các cột không còn: %1.</translation>
        </message>
        <message>
            <source>These columns are new: %1.</source>
            <translation>Các cột mới: %1.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>It has the name that the field is known by.</source>
            <translation>Cột mang đúng tên quy định của trường.</translation>
        </message>
        <message>
            <source>Several columns may hold “%1”: %2. Choose one.</source>
            <translation>Có nhiều cột có thể là “%1”: %2. Hãy chọn một cột.</translation>
        </message>
        <message>
            <source>Its name says so, and its values fit.</source>
            <translation>Tên cột cho biết như vậy và giá trị phù hợp.</translation>
        </message>
        <message>
            <source>The column %1 is called like “%2”, but its values do not look like it. Look at them, and decide.</source>
            <translation>Cột %1 có tên giống “%2” nhưng giá trị trong cột không phù hợp. Hãy xem lại và quyết định.</translation>
        </message>
        <message>
            <source>Does the column %1 hold “%2”? Its name may mean something else.</source>
            <translation>Cột %1 có phải là “%2” không? Tên cột có thể mang nghĩa khác.</translation>
        </message>
        <message>
            <source>No column was found for “%1”, which every row needs. Choose it.</source>
            <translation>Không tìm thấy cột cho “%1”, trường mà mọi dòng đều phải có. Hãy chọn cột.</translation>
        </message>
        <message>
            <source>Nothing is known by this name. It is not read.</source>
            <translation>Tên cột không quen thuộc. Cột này không được đọc.</translation>
        </message>
        <message>
            <source>An import does not need it. It is not read.</source>
            <translation>Việc nhập không cần đến cột này. Cột này không được đọc.</translation>
        </message>
        <message>
            <source>The file is not UTF-8, and in no other encoding that is known does it read as Vietnamese. Save it as UTF-8, or choose an encoding.</source>
            <translation>Tệp không phải UTF-8, và với các bảng mã đã biết khác cũng không đọc ra tiếng Việt. Hãy lưu lại tệp theo UTF-8 hoặc chọn bảng mã.</translation>
        </message>
        <message>
            <source>The file is not UTF-8. It reads best as %1: is “%2” right?</source>
            <translation>Tệp không phải UTF-8. Đọc theo %1 là hợp lý nhất: “%2” có đúng không?</translation>
        </message>
        <message>
            <source>Many values stand in single quotes. Are the quotes to be left out?</source>
            <translation>Nhiều giá trị nằm trong dấu nháy đơn. Có bỏ các dấu nháy này không?</translation>
        </message>
        <message>
            <source>Some lines have quotes that are not closed. Are quotes to be read like any other character?</source>
            <translation>Một số dòng có dấu nháy không đóng. Có đọc dấu nháy như mọi ký tự khác không?</translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>dấu chấm phẩy</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>dấu tab</translation>
        </message>
        <message>
            <source>bars</source>
            <translation>dấu gạch đứng</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>dấu phẩy</translation>
        </message>
        <message>
            <source>No line was found that names the columns in words that are known. Choose the line, and then the columns.</source>
            <translation>Không tìm thấy dòng tiêu đề có tên cột quen thuộc. Hãy chọn dòng tiêu đề, sau đó chọn các cột.</translation>
        </message>
        <message>
            <source>Line %1 names the columns: %2 of its names are known.</source>
            <translation>Dòng %1 là dòng tiêu đề: nhận ra %2 tên cột.</translation>
        </message>
        <message>
            <source>The columns are divided by %1.</source>
            <translation>Các cột được ngăn cách bằng %1.</translation>
        </message>
        <message>
            <source>The columns from %1 on seem to say whether an answer was right, not which option was chosen. An import needs what was chosen.</source>
            <translation>Các cột kể từ %1 có vẻ cho biết trả lời đúng hay sai chứ không phải phương án đã chọn. Việc nhập cần phương án đã chọn.</translation>
        </message>
        <message>
            <source>The columns from %1 on look like one answer each, but not all of them do, or a number is missing or there twice. Choose the columns of answers.</source>
            <translation>Các cột kể từ %1 có vẻ mỗi cột là một câu trả lời, nhưng có cột không giống, hoặc số thứ tự bị thiếu hay bị trùng. Hãy chọn các cột câu trả lời.</translation>
        </message>
        <message>
            <source>It is the answer to question %1, by its name and its values.</source>
            <translation>Theo tên và giá trị, đây là câu trả lời cho câu hỏi %1.</translation>
        </message>
        <message>
            <source>“%1” should be in the column %2, but its values are in no known form. Choose the column and the form.</source>
            <translation>“%1” lẽ ra nằm ở cột %2 nhưng giá trị không theo dạng nào đã biết. Hãy chọn cột và dạng.</translation>
        </message>
        <message>
            <source>All rows have the same in the column %1. Is it what people chose, and not the key?</source>
            <translation>Mọi dòng ở cột %1 đều giống nhau. Đây có phải là phần người thi đã chọn chứ không phải đáp án đúng?</translation>
        </message>
        <message>
            <source>Is what people chose in the column %1? By its name it could also be the key, or something else.</source>
            <translation>Phần người thi đã chọn có nằm ở cột %1 không? Theo tên thì đó cũng có thể là đáp án đúng hoặc nội dung khác.</translation>
        </message>
        <message>
            <source>The answers are numbers, with 0 among them (%1). Is 0 the first option, or an answer that was left out?</source>
            <translation>Câu trả lời là số, trong đó có số 0 (%1). Số 0 là phương án đầu tiên hay là câu bỏ trống?</translation>
        </message>
        <message>
            <source>The answers are numbers (%1), too few to tell whether the first option is 0 or 1. Choose.</source>
            <translation>Câu trả lời là số (%1), quá ít để biết phương án đầu tiên là 0 hay 1. Hãy chọn.</translation>
        </message>
        <message>
            <source>The answers seem to be the wording of options (%1). They can be read where the round has a paper of this contest. Choose that form, or another.</source>
            <translation>Câu trả lời có vẻ là nội dung của phương án (%1). Chỉ đọc được khi vòng thi có đề của cuộc thi này. Hãy chọn dạng này hoặc dạng khác.</translation>
        </message>
        <message>
            <source>Submission id</source>
            <translation>Mã bài thi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Số điện thoại</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Số CCCD</translation>
        </message>
        <message>
            <source>Agency code</source>
            <translation>Mã đơn vị</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Đơn vị</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tuần thi</translation>
        </message>
        <message>
            <source>Paper code</source>
            <translation>Mã đề</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Nộp bài</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Câu trả lời</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Dự đoán</translation>
        </message>
        <message>
            <source>“%1” should be in the column %2, but its values are no moments in a known format. Choose the column and the format.</source>
            <translation>“%1” lẽ ra nằm ở cột %2 nhưng giá trị không phải thời điểm theo định dạng đã biết. Hãy chọn cột và định dạng.</translation>
        </message>
        <message>
            <source>The day stands in %1, and the time of day in %2.</source>
            <translation>Ngày nằm ở cột %1, giờ nằm ở cột %2.</translation>
        </message>
        <message>
            <source>Is the time in the column %1 when the answers were handed in? Choose what it is.</source>
            <translation>Thời gian ở cột %1 có phải lúc nộp bài không? Hãy chọn đó là gì.</translation>
        </message>
        <message>
            <source>The times in %1 are not in one known format. Choose the format; what is not in it is rejected.</source>
            <translation>Thời gian ở %1 không cùng một định dạng đã biết. Hãy chọn định dạng; giá trị không theo định dạng sẽ bị loại.</translation>
        </message>
        <message>
            <source>Does the day or the month come first in %1 (like %2)? The values leave both open.</source>
            <translation>Ở %1 (ví dụ %2), ngày hay tháng đứng trước? Giá trị trong tệp hiểu theo cách nào cũng được.</translation>
        </message>
        <message>
            <source>Several sheets look like dumps: %1. Is “%2” the one to be read?</source>
            <translation>Có nhiều trang tính giống tệp nộp bài: %1. Có đọc trang “%2” không?</translation>
        </message>
        <message>
            <source>It is a time of day, of the day on which the answers were handed in.</source>
            <translation>Đây là giờ trong ngày, thuộc ngày nộp bài.</translation>
        </message>
        <message>
            <source>The names stand in several columns: %1. Choose the part of the name that each holds; the parts are joined in that order.</source>
            <translation>Họ tên nằm ở nhiều cột: %1. Hãy chọn phần của họ tên mà mỗi cột chứa; các phần được ghép theo thứ tự đó.</translation>
        </message>
        <message>
            <source>The first line holds values, and no names. Has the table no header? Then its columns are called by letters.</source>
            <translation>Dòng đầu chứa giá trị chứ không phải tên cột. Có phải bảng không có dòng tiêu đề? Khi đó các cột được gọi bằng chữ cái.</translation>
        </message>
        <message>
            <source>Day or month may come first in it (like %1): choose that too (“time”).</source>
            <translation>Trong cột này, ngày hay tháng đứng trước đều có thể đúng (ví dụ %1): hãy chọn cả điều này (“time”).</translation>
        </message>
        <message>
            <source>A running number of the rows is not enough, since it changes from file to file: the export needs a column that identifies each submission. Ask for the file with one.</source>
            <translation>Số thứ tự của dòng là chưa đủ vì số này thay đổi theo từng tệp: tệp kết xuất cần có cột định danh từng bài dự thi. Hãy yêu cầu tệp có cột đó.</translation>
        </message>
        <message>
            <source>The column %1 is how long somebody took (like %2), not a time of day. Shall the beginning be computed from it? Then choose in which unit it is (“duration”): %3. Otherwise leave it out.</source>
            <translation>Cột %1 là thời gian làm bài (như %2), không phải thời điểm. Có tính thời điểm bắt đầu từ cột này không? Nếu có, hãy chọn đơn vị của cột (“duration”): %3. Nếu không thì bỏ qua cột này.</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>giây (seconds)</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>phần nghìn giây (milliseconds)</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>phút (minutes)</translation>
        </message>
        <message>
            <source>minutes and seconds (clock)</source>
            <translation>phút và giây (clock)</translation>
        </message>
        <message>
            <source>%1; its name says %2</source>
            <translation>%1; theo tên cột là %2</translation>
        </message>
        <message>
            <source>None of its columns is there: %1. If the first line holds values, the header is missing.</source>
            <translation>Không còn cột nào của hồ sơ ánh xạ: %1. Nếu dòng đầu là dữ liệu thì tệp thiếu dòng tiêu đề.</translation>
        </message>
    </context>
    <context>
        <name>Backend</name>
        <message>
            <source>A backend is asked over https only: give an address that begins with https://.</source>
            <translation>Chỉ kết nối với hệ thống thi qua https: hãy nhập địa chỉ bắt đầu bằng https://.</translation>
        </message>
        <message>
            <source>No secure connection to the backend could be made. Ask whoever runs it.</source>
            <translation>Không thiết lập được kết nối bảo mật với hệ thống thi. Hãy hỏi đơn vị vận hành hệ thống.</translation>
        </message>
        <message>
            <source>Nobody whom this computer trusts vouches for the backend&apos;s certificate. Where the backend has a certificate authority of its own, give its file. Nothing was sent.</source>
            <translation>Chứng thư của hệ thống thi không do tổ chức nào được máy tính này tin cậy cấp. Nếu hệ thống dùng tổ chức chứng thực riêng, hãy chỉ định tệp chứng thư của tổ chức đó. Chưa có dữ liệu nào được gửi đi.</translation>
        </message>
        <message>
            <source>The address of a backend holds no name, password, “?” or “#”. The token is kept apart from it.</source>
            <translation>Địa chỉ hệ thống thi không được chứa tên, mật khẩu, dấu “?” hoặc “#”. Mã truy cập được lưu riêng.</translation>
        </message>
        <message>
            <source>The backend answered in a way that HoiThi does not know (status %1). Check the address.</source>
            <translation>Hệ thống thi trả lời theo cách HoiThi không nhận biết được (mã trạng thái %1). Hãy kiểm tra địa chỉ.</translation>
        </message>
        <message>
            <source>The backend asks to come back in %1 minutes. Try again then.</source>
            <translation>Hệ thống thi yêu cầu thử lại sau %1 phút. Hãy thử lại khi đó.</translation>
        </message>
        <message>
            <source>The backend cannot answer at the moment. Try again later.</source>
            <translation>Hệ thống thi hiện chưa trả lời được. Hãy thử lại sau.</translation>
        </message>
        <message>
            <source>The backend does not answer in time. Check the network and try again.</source>
            <translation>Hệ thống thi không trả lời kịp thời. Hãy kiểm tra mạng rồi thử lại.</translation>
        </message>
        <message>
            <source>The backend does not let this token fetch round %1. Ask whoever gave it out.</source>
            <translation>Hệ thống thi không cho phép dùng mã truy cập này để tải bài thi vòng %1. Hãy hỏi đơn vị đã cấp mã.</translation>
        </message>
        <message>
            <source>The backend does not take connections at this address. Check the address, or try later.</source>
            <translation>Hệ thống thi không nhận kết nối tại địa chỉ này. Hãy kiểm tra địa chỉ hoặc thử lại sau.</translation>
        </message>
        <message>
            <source>The backend has too much to do. Try again later.</source>
            <translation>Hệ thống thi đang quá tải. Hãy thử lại sau.</translation>
        </message>
        <message>
            <source>The backend knows no submissions of round %1 at this address. Check the address.</source>
            <translation>Tại địa chỉ này, hệ thống thi không có bài thi của vòng %1. Hãy kiểm tra địa chỉ.</translation>
        </message>
        <message>
            <source>The backend compresses its answer in a way that it was not asked for. Whoever runs it has to correct that.</source>
            <translation>Hệ thống thi nén dữ liệu trả lời theo kiểu không được yêu cầu. Đơn vị vận hành hệ thống cần sửa lỗi này.</translation>
        </message>
        <message>
            <source>The backend refuses the token. Ask for a new one.</source>
            <translation>Hệ thống thi từ chối mã truy cập. Hãy xin cấp mã mới.</translation>
        </message>
        <message>
            <source>The backend says that round %1 has %2 submissions, but sent %3. Nothing was stored.</source>
            <translation>Hệ thống thi báo vòng %1 có %2 bài thi nhưng đã gửi %3 bài. Chưa lưu dữ liệu nào.</translation>
        </message>
        <message>
            <source>The backend sends more than a page may hold. Whoever runs it has to correct that.</source>
            <translation>Hệ thống thi gửi nhiều dữ liệu hơn mức cho phép của một trang. Đơn vị vận hành hệ thống cần sửa lỗi này.</translation>
        </message>
        <message>
            <source>The backend sends on to another address. The token was not sent there. Ask for the right address.</source>
            <translation>Hệ thống thi chuyển hướng sang địa chỉ khác. Mã truy cập không được gửi đến đó. Hãy hỏi địa chỉ đúng.</translation>
        </message>
        <message>
            <source>The backend sent submissions of round %1 for round %2. Nothing was stored.</source>
            <translation>Hệ thống thi gửi bài thi của vòng %1 thay vì vòng %2. Chưa lưu dữ liệu nào.</translation>
        </message>
        <message>
            <source>The backend&apos;s address is not known. Check the address and the network.</source>
            <translation>Không tìm thấy địa chỉ hệ thống thi. Hãy kiểm tra địa chỉ và mạng.</translation>
        </message>
        <message>
            <source>The backend&apos;s answer came damaged. Try again.</source>
            <translation>Dữ liệu trả lời của hệ thống thi bị hỏng. Hãy thử lại.</translation>
        </message>
        <message>
            <source>The backend&apos;s answer is no page of submissions. Whoever runs it has to correct that.</source>
            <translation>Dữ liệu trả lời của hệ thống thi không phải là một trang bài thi. Đơn vị vận hành hệ thống cần sửa lỗi này.</translation>
        </message>
        <message>
            <source>The backend&apos;s certificate is for another address. Check the address. Nothing was sent.</source>
            <translation>Chứng thư của hệ thống thi được cấp cho địa chỉ khác. Hãy kiểm tra địa chỉ. Chưa có dữ liệu nào được gửi đi.</translation>
        </message>
        <message>
            <source>The backend&apos;s certificate is not valid today. Check the date of this computer, or ask whoever runs the backend.</source>
            <translation>Chứng thư của hệ thống thi không có hiệu lực vào hôm nay. Hãy kiểm tra ngày giờ của máy tính này hoặc hỏi đơn vị vận hành hệ thống.</translation>
        </message>
        <message>
            <source>The backend&apos;s pages repeat themselves. Nothing was stored.</source>
            <translation>Các trang do hệ thống thi gửi bị lặp lại. Chưa lưu dữ liệu nào.</translation>
        </message>
        <message>
            <source>The connection to the backend broke off. Check the network and try again.</source>
            <translation>Kết nối với hệ thống thi bị ngắt. Hãy kiểm tra mạng rồi thử lại.</translation>
        </message>
        <message>
            <source>The file of the certificate authority holds no certificate in PEM form.</source>
            <translation>Tệp của tổ chức chứng thực không chứa chứng thư nào ở dạng PEM.</translation>
        </message>
        <message>
            <source>The submissions change while they are fetched. Fetch them once the round has closed. Nothing was stored.</source>
            <translation>Danh sách bài thi thay đổi trong lúc tải. Hãy tải sau khi vòng thi đóng. Chưa lưu dữ liệu nào.</translation>
        </message>
        <message>
            <source>This is no address of a backend. It looks like https://host/path.</source>
            <translation>Đây không phải là địa chỉ hệ thống thi. Địa chỉ có dạng https://máy-chủ/đường-dẫn.</translation>
        </message>
        <message>
            <source>This is no token of a backend: a token is one line of letters, digits and -._~+/=</source>
            <translation>Đây không phải là mã truy cập hệ thống thi: mã gồm một dòng chữ cái, chữ số và các ký tự -._~+/=</translation>
        </message>
        <message>
            <source>What answers at this address is no backend: it sends no JSON. Check the address.</source>
            <translation>Nơi trả lời tại địa chỉ này không phải là hệ thống thi: dữ liệu gửi về không phải JSON. Hãy kiểm tra địa chỉ.</translation>
        </message>
        <message>
            <source>The backend does not let this token publish there. Ask whoever gave it out.</source>
            <translation>Hệ thống thi không cho mã truy cập này công bố tại đó. Hãy hỏi nơi cấp mã.</translation>
        </message>
        <message>
            <source>The backend takes nothing for this round at this address. Check the address.</source>
            <translation>Hệ thống thi không nhận gì cho vòng này tại địa chỉ này. Hãy kiểm tra địa chỉ.</translation>
        </message>
        <message>
            <source>The backend takes this no longer: the round is too far along there. Ask whoever runs it.</source>
            <translation>Hệ thống thi không còn nhận nội dung này vì vòng thi ở đó đã qua giai đoạn cho phép. Hãy hỏi đơn vị vận hành.</translation>
        </message>
        <message>
            <source>This is more than the backend takes. Ask whoever runs it.</source>
            <translation>Nội dung lớn hơn mức hệ thống thi nhận. Hãy hỏi đơn vị vận hành.</translation>
        </message>
        <message>
            <source>The backend does not accept what was sent. Ask whoever runs it which contest it is set up for.</source>
            <translation>Hệ thống thi không chấp nhận nội dung đã gửi. Hãy hỏi đơn vị vận hành hệ thống được thiết lập cho cuộc thi nào.</translation>
        </message>
        <message>
            <source>The backend does not say what it has there. Check the address, or ask whoever runs it.</source>
            <translation>Hệ thống thi không cho biết nội dung đang có ở đó. Hãy kiểm tra địa chỉ hoặc hỏi đơn vị vận hành.</translation>
        </message>
        <message>
            <source>This is too large for a backend: %1 MiB, where 16 are taken. Use smaller images.</source>
            <translation>Nội dung quá lớn đối với hệ thống thi: %1 MiB, trong khi chỉ nhận 16 MiB. Hãy dùng hình ảnh nhỏ hơn.</translation>
        </message>
        <message>
            <source>Something else was published there meanwhile. Nothing was replaced: find out by whom, then publish again.</source>
            <translation>Trong lúc đó đã có nội dung khác được công bố tại đó. Chưa thay thế gì: hãy tìm hiểu do ai công bố, rồi công bố lại.</translation>
        </message>
        <message>
            <source>The backend does not have what was sent, although it says so. Ask whoever runs it.</source>
            <translation>Hệ thống thi báo đã nhận nhưng không có nội dung đã gửi. Hãy hỏi đơn vị vận hành.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutChoices</name>
        <message>
            <source>&amp;Columns divided by</source>
            <translation>&amp;Ngăn cột bằng</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>&amp;Dấu nháy</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Bảng mã</translation>
        </message>
        <message>
            <source>&amp;Header in line</source>
            <translation>Dòng &amp;tiêu đề</translation>
        </message>
        <message>
            <source>first</source>
            <translation>đầu tiên</translation>
        </message>
        <message>
            <source>&amp;Times like</source>
            <translation>T&amp;hời gian dạng</translation>
        </message>
        <message>
            <source>D&amp;urations in</source>
            <translation>Thời &amp;lượng theo</translation>
        </message>
        <message>
            <source>&amp;Answers as</source>
            <translation>&amp;Câu trả lời là</translation>
        </message>
        <message>
            <source>&amp;Divided by</source>
            <translation>N&amp;găn bằng</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>dấu phẩy</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>dấu chấm phẩy</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>dấu tab</translation>
        </message>
        <message>
            <source>bar</source>
            <translation>dấu gạch đứng</translation>
        </message>
        <message>
            <source>double</source>
            <translation>kép</translation>
        </message>
        <message>
            <source>single</source>
            <translation>đơn</translation>
        </message>
        <message>
            <source>none</source>
            <translation>không có</translation>
        </message>
        <message>
            <source>16/09/2023 08:05 (day first)</source>
            <translation>16/09/2023 08:05 (ngày trước)</translation>
        </message>
        <message>
            <source>09/16/2023 08:05 (month first)</source>
            <translation>09/16/2023 08:05 (tháng trước)</translation>
        </message>
        <message>
            <source>45185.34 (Excel)</source>
            <translation>45185.34 (Excel)</translation>
        </message>
        <message>
            <source>1694826312 (seconds)</source>
            <translation>1694826312 (giây)</translation>
        </message>
        <message>
            <source>1694826312345 (milliseconds)</source>
            <translation>1694826312345 (mili giây)</translation>
        </message>
        <message>
            <source>no durations</source>
            <translation>không có thời lượng</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>giây</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>mili giây</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>phút</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>chữ cái</translation>
        </message>
        <message>
            <source>numbers from 1</source>
            <translation>số từ 1</translation>
        </message>
        <message>
            <source>numbers from 0</source>
            <translation>số từ 0</translation>
        </message>
        <message>
            <source>wording of options</source>
            <translation>nội dung phương án</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>không ngăn</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>dấu gạch chéo</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>dấu gạch nối</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>dấu cách</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>Trang &amp;tính</translation>
        </message>
        <message>
            <source>the one that fits</source>
            <translation>trang phù hợp</translation>
        </message>
        <message>
            <source>minutes and seconds</source>
            <translation>phút và giây</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutColumns</name>
        <message>
            <source>%1: time of day</source>
            <translation>%1: giờ trong ngày</translation>
        </message>
        <message>
            <source>Answer %1</source>
            <translation>Câu trả lời %1</translation>
        </message>
        <message>
            <source>%1 (suggested)</source>
            <translation>%1 (gợi ý)</translation>
        </message>
        <message>
            <source>– not read –</source>
            <translation>– không đọc –</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>là</translation>
        </message>
        <message>
            <source>? %1</source>
            <translation>? %1</translation>
        </message>
        <message>
            <source>%1: part %2</source>
            <translation>%1: phần %2</translation>
        </message>
    </context>
    <context>
        <name>hoithi::LayoutDialog</name>
        <message>
            <source>As they will be stored</source>
            <translation>Nội dung sẽ được lưu</translation>
        </message>
        <message>
            <source>To be decided: tick what is right as it is</source>
            <translation>Cần quyết định: đánh dấu những điều đã đúng</translation>
        </message>
        <message>
            <source>How %1 is read</source>
            <translation>Cách đọc tệp %1</translation>
        </message>
        <message>
            <source>&amp;Profile</source>
            <translation>Hồ &amp;sơ</translation>
        </message>
        <message>
            <source>&amp;Load from a file…</source>
            <translation>Nạp từ tệ&amp;p…</translation>
        </message>
        <message>
            <source>First rows of the file, as they are</source>
            <translation>Các dòng đầu của tệp, nguyên văn</translation>
        </message>
        <message>
            <source>&amp;Keep it in the contest as</source>
            <translation>Lưu &amp;vào cuộc thi với tên</translation>
        </message>
        <message>
            <source>for this file only</source>
            <translation>chỉ dùng cho tệp này</translation>
        </message>
        <message>
            <source>&amp;Read the file so</source>
            <translation>Đọc tệp như vậ&amp;y</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation>⚠ %1</translation>
        </message>
        <message>
            <source>It cannot be read so: the row would be rejected.</source>
            <translation>Không đọc được như vậy: dòng này sẽ bị loại.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Đang đọc tệp…</translation>
        </message>
        <message>
            <source>Decide what is open: choose something else, or tick it.</source>
            <translation>Hãy quyết định những điều chưa rõ: chọn lại hoặc đánh dấu.</translation>
        </message>
        <message>
            <source>as guessed from the file</source>
            <translation>theo suy đoán từ tệp</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (phiên bản %2)</translation>
        </message>
        <message>
            <source>Choose a mapping profile</source>
            <translation>Chọn hồ sơ ánh xạ</translation>
        </message>
        <message>
            <source>Profiles (*.json)</source>
            <translation>Hồ sơ (*.json)</translation>
        </message>
        <message>
            <source>No value of “%1” can be read so. Choose how it is written, or another column.</source>
            <translation>Không đọc được giá trị nào của “%1” theo cách này. Hãy chọn cách viết hoặc cột khác.</translation>
        </message>
        <message>
            <source>Ho&amp;w it is written</source>
            <translation>Cách &amp;ghi trong tệp</translation>
        </message>
        <message>
            <source>Show or hide how the file is divided, and how times and answers are written</source>
            <translation>Hiện hoặc ẩn cách phân chia tệp và cách ghi thời gian, đáp án</translation>
        </message>
    </context>
    <context>
        <name>hoithi::BackendDialog</name>
        <message>
            <source>Publish the paper of %1</source>
            <translation>Đưa đề của %1 lên hệ thống thi</translation>
        </message>
        <message>
            <source>Publish the result of %1</source>
            <translation>Công bố kết quả %1</translation>
        </message>
        <message>
            <source>Fetch the submissions of %1</source>
            <translation>Tải bài dự thi của %1</translation>
        </message>
        <message>
            <source>All questions of %1 go to this backend, in all variants with their images, and without any key. From then on whoever runs it can read them. It goes into the audit trail before anything is sent.</source>
            <translation>Toàn bộ câu hỏi của %1 được gửi lên hệ thống thi này, đủ các mã đề kèm hình ảnh và không có đáp án. Từ đó đơn vị vận hành hệ thống có thể đọc được. Việc này được ghi vào nhật ký trước khi gửi.</translation>
        </message>
        <message>
            <source>Everybody who has a prize in %1 goes to this backend, with name, agency, prize and result, and of the phone the last three digits alone; no national id. It goes into the audit trail before anything is sent.</source>
            <translation>Danh sách đạt giải của %1 được gửi lên hệ thống thi này, gồm họ tên, đơn vị, giải và kết quả; số điện thoại chỉ có ba số cuối, không có số căn cước. Việc này được ghi vào nhật ký trước khi gửi.</translation>
        </message>
        <message>
            <source>The contest&apos;s server hands the submissions over. They are shown first and compared with what is stored, as those of a file are; nothing is stored before you import them.</source>
            <translation>Hệ thống thi chuyển giao bài dự thi. Bài dự thi được hiển thị và đối chiếu với dữ liệu đã lưu trước, như khi nhập từ tệp; chưa lưu gì cho đến khi bạn nhập.</translation>
        </message>
        <message>
            <source>&amp;Fetch</source>
            <translation>&amp;Tải</translation>
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation>&amp;Công bố</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>Đị&amp;a chỉ</translation>
        </message>
        <message>
            <source>where it has an authority of its own</source>
            <translation>nếu dùng chứng thư gốc riêng</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>C&amp;họn…</translation>
        </message>
        <message>
            <source>&amp;Certificate file</source>
            <translation>Tệp chứng thư &amp;gốc</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Mã truy cập</translation>
        </message>
        <message>
            <source>Te&amp;st the connection</source>
            <translation>&amp;Kiểm tra kết nối</translation>
        </message>
        <message>
            <source>Certificate of the authority</source>
            <translation>Tệp chứng thư gốc</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>Chứng thư (*.crt *.pem);;Mọi tệp (*)</translation>
        </message>
        <message>
            <source>as it is kept</source>
            <translation>mã đã lưu</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring holds a token for this address. Type another one to replace it.</source>
            <translation>Chùm khóa của máy tính này có mã truy cập của địa chỉ này. Nhập mã khác để thay thế.</translation>
        </message>
        <message>
            <source>No keyring keeps the token on this computer: the one you gave is there until HoiThi is closed.</source>
            <translation>Máy tính này không có chùm khóa để lưu mã: mã bạn đã nhập được giữ đến khi đóng HoiThi.</translation>
        </message>
        <message>
            <source>Whoever runs the backend gives it out. It is kept in this computer&apos;s keyring, and nowhere else.</source>
            <translation>Mã do đơn vị vận hành hệ thống thi cấp. Mã chỉ được lưu trong chùm khóa của máy tính này, không lưu ở nơi nào khác.</translation>
        </message>
        <message>
            <source>Whoever runs the backend gives it out. No keyring answers on this computer: it is kept until HoiThi is closed, and has to be given again after that.</source>
            <translation>Mã do đơn vị vận hành hệ thống thi cấp. Máy tính này không có chùm khóa nào trả lời: mã được giữ đến khi đóng HoiThi, sau đó phải nhập lại.</translation>
        </message>
        <message>
            <source>Type the address of the backend.</source>
            <translation>Hãy nhập địa chỉ hệ thống thi.</translation>
        </message>
        <message>
            <source>A token is one word of letters, digits and -._~+/=</source>
            <translation>Mã truy cập là một chuỗi liền gồm chữ cái, chữ số và các dấu -._~+/=</translation>
        </message>
        <message>
            <source>Type the token.</source>
            <translation>Hãy nhập mã truy cập.</translation>
        </message>
        <message>
            <source>The backend refuses the token: it is no longer valid, or not for this round. Get a new one and give it again.</source>
            <translation>Hệ thống thi từ chối mã truy cập: mã hết hiệu lực hoặc không dùng cho tuần thi này. Hãy xin mã mới rồi nhập lại.</translation>
        </message>
        <message>
            <source>The token is not in the keyring</source>
            <translation>Mã truy cập chưa vào chùm khóa</translation>
        </message>
        <message>
            <source>This computer&apos;s keyring did not take the token. It is kept until HoiThi is closed, and has to be given again after that.</source>
            <translation>Chùm khóa của máy tính này không nhận mã truy cập. Mã được giữ đến khi đóng HoiThi, sau đó phải nhập lại.</translation>
        </message>
        <message>
            <source>Asking the backend…</source>
            <translation>Đang hỏi hệ thống thi…</translation>
        </message>
        <message>
            <source>The backend answers and takes the token. Submissions of %1 there: %2.</source>
            <translation>Hệ thống thi trả lời và chấp nhận mã truy cập. Số bài dự thi của %1 tại đó: %2.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::FetchJob</name>
        <message>
            <source>Fetching from page %1 on</source>
            <translation>Đang tải tiếp từ trang %1</translation>
        </message>
        <message>
            <source>Fetching</source>
            <translation>Đang tải</translation>
        </message>
        <message>
            <source>%1 of %2 submissions have come, and are kept as long as the contest is open; page %3 is the next.</source>
            <translation>Đã tải %1 trên %2 bài dự thi, được giữ trong khi cuộc thi còn mở; trang tiếp theo là trang %3.</translation>
        </message>
        <message>
            <source>The fetch was stopped. Nothing was stored.</source>
            <translation>Đã dừng tải. Chưa lưu gì.</translation>
        </message>
        <message>
            <source>Change what is given…</source>
            <translation>Sửa thông tin đã nhập…</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Tải tiếp</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Nothing new: the backend has what was fetched last.</source>
            <translation>Không có gì mới: hệ thống thi vẫn có đúng dữ liệu đã tải lần trước.</translation>
        </message>
        <message>
            <source>Fetch it all the same</source>
            <translation>Vẫn tải</translation>
        </message>
        <message>
            <source>The backend has no submissions of %1.</source>
            <translation>Hệ thống thi không có bài dự thi nào của %1.</translation>
        </message>
        <message>
            <source>The backend has other submissions than before the break: all of them were fetched anew.</source>
            <translation>Hệ thống thi có bài dự thi khác với trước khi gián đoạn: đã tải lại toàn bộ.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::PublishJob</name>
        <message>
            <source>Publishing</source>
            <translation>Đang công bố</translation>
        </message>
        <message>
            <source>The backend has exactly this already, at %1: nothing was sent.</source>
            <translation>Hệ thống thi đã có đúng nội dung này tại %1: không gửi gì.</translation>
        </message>
        <message>
            <source>The paper of %1 is published at %2.</source>
            <translation>Đã đưa đề của %1 lên %2.</translation>
        </message>
        <message>
            <source>The result of %1 is published at %2. People named in it: %3.</source>
            <translation>Đã công bố kết quả %1 tại %2. Số người được nêu tên: %3.</translation>
        </message>
        <message>
            <source>Stopped. Whether the backend has it shows when you publish it again.</source>
            <translation>Đã dừng. Khi công bố lại sẽ biết hệ thống thi đã có nội dung này hay chưa.</translation>
        </message>
        <message>
            <source>Replace it…</source>
            <translation>Thay thế…</translation>
        </message>
        <message>
            <source>Replace what is published there</source>
            <translation>Thay nội dung đang công bố</translation>
        </message>
        <message>
            <source>What %1 has published of %2 is lost there, whoever put it there.</source>
            <translation>Nội dung của %2 đang công bố trên %1 sẽ mất, dù do ai đưa lên.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Thay thế</translation>
        </message>
    </context>
    <context>
        <name>hoithi::RowDialog</name>
        <message>
            <source>Row %1 of the sheet</source>
            <translation>Dòng %1 của trang tính</translation>
        </message>
        <message>
            <source>Line %1 of the file</source>
            <translation>Dòng %1 của tệp</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>&amp;Open the file</source>
            <translation>&amp;Mở tệp</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation>⚠ %1</translation>
        </message>
        <message>
            <source>▶ %1</source>
            <translation>▶ %1</translation>
        </message>
        <message>
            <source>The row was rejected for this.</source>
            <translation>Dòng bị loại vì giá trị này.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::WatchFolderDialog</name>
        <message>
            <source>Watch a folder</source>
            <translation>Theo dõi thư mục</translation>
        </message>
        <message>
            <source>Dumps that come into the folder are read as soon as they are whole, compared with what is stored, and shown on this page. Nothing in the folder is changed, moved or deleted. This computer remembers the folder for this contest; it is watched while the contest is open here.</source>
            <translation>Tệp bài dự thi được đưa vào thư mục sẽ được đọc ngay khi đã đầy đủ, so sánh với dữ liệu đã lưu và hiển thị trên trang này. Không có gì trong thư mục bị sửa, di chuyển hay xóa. Máy tính này ghi nhớ thư mục cho Hội thi này; thư mục được theo dõi khi Hội thi đang mở tại đây.</translation>
        </message>
        <message>
            <source>&amp;Watch</source>
            <translation>Theo &amp;dõi</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Thư mục</translation>
        </message>
        <message>
            <source>Import a dump by itself where it only brings &amp;new rows: none changed or rejected</source>
            <translation>Tự động nhập tệp chỉ có dòng &amp;mới: không có dòng thay đổi hay bị loại</translation>
        </message>
        <message>
            <source>whatever fits the columns</source>
            <translation>hồ sơ phù hợp với các cột</translation>
        </message>
        <message>
            <source>&amp;Round</source>
            <translation>Tuần th&amp;i</translation>
        </message>
        <message>
            <source>Mapping &amp;profile</source>
            <translation>Hồ sơ ánh &amp;xạ</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Chọn…</translation>
        </message>
        <message>
            <source>&amp;Stop watching</source>
            <translation>&amp;Ngừng theo dõi</translation>
        </message>
        <message>
            <source>Choose the folder to watch</source>
            <translation>Chọn thư mục cần theo dõi</translation>
        </message>
        <message>
            <source>Choose the folder.</source>
            <translation>Hãy chọn thư mục.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Không có thư mục này.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::ConflictsDialog</name>
        <message>
            <source>open</source>
            <translation>chờ quyết định</translation>
        </message>
        <message>
            <source>stored one kept</source>
            <translation>giữ bản ghi đã lưu</translation>
        </message>
        <message>
            <source>later row counts</source>
            <translation>tính theo bản ghi đến sau</translation>
        </message>
        <message>
            <source>the same by now</source>
            <translation>nay đã giống</translation>
        </message>
        <message>
            <source>%1 on %2: %3</source>
            <translation>%1, ngày %2: %3</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Bài dự thi</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Họ và tên</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Số trường khác nhau</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Bản ghi khác biệt</translation>
        </message>
        <message>
            <source>Rows of later files whose submission was stored before with other content. What is stored stays, unless two judges let the row count.</source>
            <translation>Các bản ghi của tệp đến sau mà bài dự thi đã được lưu trước đó với nội dung khác. Bản ghi đã lưu được giữ nguyên, trừ khi hai giám khảo quyết định tính theo bản ghi đến sau.</translation>
        </message>
        <message>
            <source>&amp;Let the row count…</source>
            <translation>&amp;Tính theo bản ghi đến sau…</translation>
        </message>
        <message>
            <source>&amp;Keep what is stored…</source>
            <translation>&amp;Giữ bản ghi đã lưu…</translation>
        </message>
        <message>
            <source>Keep for the whole &amp;file…</source>
            <translation>Giữ cho cả tệ&amp;p…</translation>
        </message>
        <message>
            <source>&amp;Take back…</source>
            <translation>&amp;Rút quyết định…</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Những điểm khác nhau</translation>
        </message>
        <message>
            <source>Proposed. It waits for a second judge.</source>
            <translation>Đã đề nghị. Đang chờ giám khảo thứ hai.</translation>
        </message>
        <message>
            <source>The row counts in place of what was stored. Rank the round again.</source>
            <translation>Bản ghi đến sau được tính thay cho bản ghi đã lưu. Hãy xếp hạng lại tuần này.</translation>
        </message>
        <message>
            <source>What was stored before counts again. Rank the round again.</source>
            <translation>Bản ghi đã lưu trước đó lại được tính. Hãy xếp hạng lại tuần này.</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 bản ghi</translation>
        </message>
        <message>
            <source>All open rows of %1</source>
            <translation>Tất cả bản ghi chờ quyết định của %1</translation>
        </message>
        <message>
            <source>What is stored stays: %1 decided.</source>
            <translation>Giữ bản ghi đã lưu: đã quyết định %1 bản ghi.</translation>
        </message>
        <message>
            <source>The row is open again.</source>
            <translation>Bản ghi lại chờ quyết định.</translation>
        </message>
        <message>
            <source>%1 open of %2</source>
            <translation>%1 bản ghi chờ quyết định trong tổng số %2</translation>
        </message>
        <message>
            <source>%1; the first %2 are listed</source>
            <translation>%1; liệt kê %2 bản ghi đầu</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Hãy chọn một bản ghi trước.</translation>
        </message>
        <message>
            <source>Choose one row: this is decided for each by itself.</source>
            <translation>Chỉ chọn một bản ghi: việc này được quyết định riêng cho từng bản ghi.</translation>
        </message>
        <message>
            <source>This row is decided. Take the decision back first.</source>
            <translation>Bản ghi này đã được quyết định. Hãy rút quyết định trước.</translation>
        </message>
        <message>
            <source>It differs from what is stored no more.</source>
            <translation>Bản ghi này không còn khác bản ghi đã lưu.</translation>
        </message>
        <message>
            <source>Among the chosen rows are decided ones. Choose open rows only.</source>
            <translation>Trong các bản ghi đang chọn có bản ghi đã được quyết định. Chỉ chọn các bản ghi chờ quyết định.</translation>
        </message>
        <message>
            <source>The chosen rows are of several files. Choose rows of one.</source>
            <translation>Các bản ghi đang chọn thuộc nhiều tệp. Hãy chọn bản ghi của một tệp.</translation>
        </message>
        <message>
            <source>This row is not decided yet.</source>
            <translation>Bản ghi này chưa được quyết định.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>hoithi::KeepConflictDialog</name>
        <message>
            <source>Keep what is stored</source>
            <translation>Giữ bản ghi đã lưu</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Mở lại</translation>
        </message>
        <message>
            <source>%1: what is stored stays. No result changes, and it can be opened again.</source>
            <translation>%1: giữ bản ghi đã lưu. Không kết quả nào thay đổi, và có thể mở lại.</translation>
        </message>
        <message>
            <source>%1: to be decided again. What was said before stays on record.</source>
            <translation>%1: cần quyết định lại. Quyết định trước vẫn được lưu.</translation>
        </message>
        <message>
            <source>Re&amp;cord</source>
            <translation>Ghi &amp;nhận</translation>
        </message>
        <message>
            <source>&amp;Judge</source>
            <translation>&amp;Giám khảo</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Họ và tên của bạn</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Lý do</translation>
        </message>
        <message>
            <source>Type the judge's name.</source>
            <translation>Hãy nhập tên giám khảo.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Hãy nêu lý do.</translation>
        </message>
        <message>
            <source>Ro&amp;ws</source>
            <translation>&amp;Bản ghi</translation>
        </message>
    </context>
    <context>
        <name>hoithi::TakeConflictDialog</name>
        <message>
            <source>Of submission %1 the row in line %2 of %3 counts in place of what is stored. Results that it bears on become stale and must be made and signed again. Nothing is deleted, and the decision can be taken back.</source>
            <translation>Với bài dự thi %1, bản ghi ở dòng %2 của tệp %3 được tính thay cho bản ghi đã lưu. Các kết quả liên quan hết hiệu lực, phải xếp hạng và ký lại. Không có gì bị xóa, và quyết định này có thể rút lại.</translation>
        </message>
        <message>
            <source>Of submission %1 what was stored before counts again, and the row in line %2 of %3 no longer. Results that it bears on become stale; where nothing else changed, the earlier one holds again. Both decisions stay on record.</source>
            <translation>Với bài dự thi %1, bản ghi đã lưu trước đó lại được tính, bản ghi ở dòng %2 của tệp %3 thì không. Các kết quả liên quan hết hiệu lực; nếu không có gì khác thay đổi, kết quả trước đó có hiệu lực trở lại. Cả hai quyết định đều được lưu.</translation>
        </message>
        <message>
            <source>Let the row count</source>
            <translation>Tính theo bản ghi đến sau</translation>
        </message>
        <message>
            <source>Restore what was stored</source>
            <translation>Tính lại theo bản ghi đã lưu</translation>
        </message>
        <message>
            <source>&amp;Propose to let it count</source>
            <translation>Đề ng&amp;hị tính theo bản ghi đến sau</translation>
        </message>
        <message>
            <source>&amp;Propose to restore it</source>
            <translation>Đề ng&amp;hị tính lại theo bản ghi đã lưu</translation>
        </message>
        <message>
            <source>&amp;Let it count</source>
            <translation>Tính theo bản &amp;ghi này</translation>
        </message>
        <message>
            <source>Res&amp;tore</source>
            <translation>Tính lại th&amp;eo bản ghi đã lưu</translation>
        </message>
    </context>
    <context>
        <name>Ingest</name>
        <message>
            <source>The file has no header of agencies. Its first line names the columns: “code” (Mã cơ quan), and any of “name”, “kind”, “bloc”, “parent_code”, “headcount”, “headcount_from”, “aliases”, “merged_into”, “merged_from”, “counted”.</source>
            <translation>Tệp không có dòng tiêu đề của danh sách cơ quan. Dòng đầu nêu tên các cột: “code” (Mã cơ quan), và có thể có “name” (Tên), “kind” (Loại), “bloc” (Khối), “parent_code” (Mã cấp trên), “headcount” (Biên chế), “headcount_from” (Biên chế từ ngày), “aliases” (Tên khác), “merged_into” (Sáp nhập vào), “merged_from” (Sáp nhập từ ngày), “counted” (Được tính).</translation>
        </message>
        <message>
            <source>The file has more than %1 agencies. Is it the right file?</source>
            <translation>Tệp có hơn %1 cơ quan. Có đúng tệp không?</translation>
        </message>
        <message>
            <source>Line %1 of the file cannot be read. Save it as CSV in UTF-8, and try again.</source>
            <translation>Không đọc được dòng %1 của tệp. Hãy lưu tệp dạng CSV mã UTF-8 rồi thử lại.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read. Check that you may open it.</source>
            <translation>Không đọc được tệp %1. Hãy kiểm tra quyền mở tệp.</translation>
        </message>
        <message>
            <source>%1 is too large for a list of agencies.</source>
            <translation>%1 quá lớn, không thể là danh sách cơ quan.</translation>
        </message>
        <message>
            <source>The file holds no rows. Export it again.</source>
            <translation>Tệp không có dòng nào. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>The header has no column “%1”. Add it, or choose a mapping profile that names the column.</source>
            <translation>Dòng tiêu đề không có cột “%1”. Hãy thêm cột này, hoặc chọn hồ sơ ánh xạ có nêu tên cột.</translation>
        </message>
        <message>
            <source>The header has the column “%1” twice. Remove one of them.</source>
            <translation>Dòng tiêu đề có cột “%1” hai lần. Hãy bỏ một cột.</translation>
        </message>
        <message>
            <source>The header line cannot be read. Export the file again.</source>
            <translation>Không đọc được dòng tiêu đề. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1 is longer than 1 MiB: this is no table of submissions. Export the file again.</source>
            <translation>Dòng %1 dài hơn 1 MiB: đây không phải bảng bài dự thi. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>More than 1,000 quotes are not closed, the last in line %1. Export the file again.</source>
            <translation>Hơn 1.000 dấu nháy kép không được đóng, dấu cuối cùng ở dòng %1. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>More than 2,000,000 empty lines follow each other, the last is line %1. Export the file again.</source>
            <translation>Hơn 2.000.000 dòng trống liên tiếp, dòng cuối là dòng %1. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>The table has no header, and no column “%1”. Choose a mapping profile that names its columns by letter or number.</source>
            <translation>Bảng không có dòng tiêu đề và không có cột “%1”. Hãy chọn hồ sơ ánh xạ gọi các cột bằng chữ cái hoặc số thứ tự.</translation>
        </message>
        <message>
            <source>An archive or a workbook cannot be read from standard input. Save it to a file, and import that.</source>
            <translation>Không đọc được tệp nén hoặc bảng tính từ đầu vào chuẩn. Hãy lưu thành tệp rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 is no .xlsx file. Save it as one, or give it the name that it should have.</source>
            <translation>%1 không phải tệp .xlsx. Hãy lưu lại thành .xlsx, hoặc đặt lại tên cho đúng loại tệp.</translation>
        </message>
        <message>
            <source>The workbook %1 is too large to be read packed. Unpack it first.</source>
            <translation>Bảng tính %1 quá lớn nên không đọc được khi còn nén. Hãy giải nén trước.</translation>
        </message>
        <message>
            <source>%1 has other columns than its mapping profile was made for. %2 Look at it, and save the profile anew (profile guess).</source>
            <translation>%1 có các cột khác với tệp đã dùng để lập hồ sơ ánh xạ. %2 Hãy xem lại và lưu hồ sơ mới (profile guess).</translation>
        </message>
        <message>
            <source>The file %1 does not exist. Check its name.</source>
            <translation>Tệp %1 không tồn tại. Hãy kiểm tra tên tệp.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a file in it.</source>
            <translation>%1 là thư mục. Hãy chọn một tệp trong đó.</translation>
        </message>
        <message>
            <source>Reading %1 failed. Copy it to this computer and try again.</source>
            <translation>Đọc %1 không thành công. Hãy chép tệp vào máy này rồi thử lại.</translation>
        </message>
        <message>
            <source>The file %1 is empty. Export it again.</source>
            <translation>Tệp %1 trống. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>%1 is an archive of a kind that is not read here. Unpack it, and choose the dumps in it.</source>
            <translation>%1 là tệp nén thuộc loại không đọc được ở đây. Hãy giải nén rồi chọn các tệp bài dự thi bên trong.</translation>
        </message>
        <message>
            <source>%1 is neither text nor a workbook. Choose a CSV, NDJSON, JSON or .xlsx file.</source>
            <translation>%1 không phải tệp văn bản hay bảng tính. Hãy chọn tệp CSV, NDJSON, JSON hoặc .xlsx.</translation>
        </message>
        <message>
            <source>The gzip file %1 is cut off. Copy or export it again.</source>
            <translation>Tệp gzip %1 bị cắt cụt. Hãy chép hoặc xuất lại tệp.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file. Choose another one.</source>
            <translation>%1 không phải là tệp thông thường. Hãy chọn tệp khác.</translation>
        </message>
        <message>
            <source>The name of %1 is not written in UTF-8, so the file cannot be opened. Rename the file, and try again.</source>
            <translation>Tên của %1 không được ghi bằng UTF-8 nên không thể mở tệp. Hãy đổi tên tệp rồi thử lại.</translation>
        </message>
        <message>
            <source>%1 is a link to a file that is not there, or to itself. Put the file in its place.</source>
            <translation>%1 là liên kết tới một tệp không tồn tại hoặc tới chính nó. Hãy đặt tệp thật vào chỗ đó.</translation>
        </message>
        <message>
            <source>%1 holds another archive, “%2”. Unpack the outer one, and choose what is in it.</source>
            <translation>%1 chứa một tệp nén khác là “%2”. Hãy giải nén tệp ngoài rồi chọn các tệp bên trong.</translation>
        </message>
        <message>
            <source>%1 holds “%2”, which is no dump (%3). Take it out, or unpack the zip file and choose the dumps.</source>
            <translation>%1 chứa “%2” không phải tệp bài dự thi (%3). Hãy bỏ tệp đó ra, hoặc giải nén rồi chọn các tệp bài dự thi.</translation>
        </message>
        <message>
            <source>%1 unpacks to more than dumps do, and is not read. Export it again.</source>
            <translation>%1 giải nén ra quá lớn so với tệp bài dự thi nên không được đọc. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>%1 holds no dump (%2).</source>
            <translation>%1 không chứa tệp bài dự thi nào (%2).</translation>
        </message>
        <message>
            <source>The file %1 was changed or removed while it was read, so nothing of it counts. Wait until it is copied completely, and try again.</source>
            <translation>Tệp %1 đã bị thay đổi hoặc bị xóa trong khi đọc nên không được tính. Hãy đợi sao chép xong rồi thử lại.</translation>
        </message>
        <message>
            <source>%1 is a workbook of the format before 2007, or protected by a password. Save it as .xlsx without a password.</source>
            <translation>%1 là bảng tính định dạng trước năm 2007, hoặc được bảo vệ bằng mật khẩu. Hãy lưu thành .xlsx không có mật khẩu.</translation>
        </message>
        <message>
            <source>The file holds no list of submissions: neither a JSON array, nor an object with one under “data”. Export it again.</source>
            <translation>Tệp không chứa danh sách bài thi: không phải mảng JSON, cũng không phải đối tượng có mảng trong “data”. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>The JSON file ends in line %1, before its list does. Copy or export it again.</source>
            <translation>Tệp JSON kết thúc ở dòng %1 khi danh sách chưa hết. Hãy sao chép hoặc xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1: a value longer than 1 MiB begins here: this is no list of submissions. Export the file again.</source>
            <translation>Dòng %1: có giá trị dài hơn 1 MiB bắt đầu từ đây: đây không phải danh sách bài thi. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1: a second JSON object follows the first. If each line is an object, give the file a name that ends in .ndjson.</source>
            <translation>Dòng %1: sau đối tượng JSON thứ nhất còn có đối tượng khác. Nếu mỗi dòng là một đối tượng, hãy đặt tên tệp có đuôi .ndjson.</translation>
        </message>
        <message>
            <source>Line %1: something follows the end of the JSON document. Export the file again.</source>
            <translation>Dòng %1: còn nội dung sau khi dữ liệu JSON đã kết thúc. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1 breaks the JSON, so that it cannot be told where one submission ends and the next begins. Export the file again.</source>
            <translation>Dòng %1 sai cú pháp JSON nên không xác định được chỗ kết thúc bài thi này và bắt đầu bài thi sau. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1: the JSON file has “data” twice. Export it again.</source>
            <translation>Dòng %1: tệp JSON có “data” hai lần. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>“columns” of the mapping profile must be an object. Correct the profile.</source>
            <translation>“columns” của hồ sơ ánh xạ phải là một đối tượng. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile names an unknown field “%1”. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ nêu trường không xác định “%1”. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile gives no column for “%1”. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ không nêu cột cho “%1”. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile uses the column “%1” twice. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ dùng cột “%1” hai lần. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“time” of the mapping profile must be iso, dmy, mdy, excel, unix, unix_ms or js. Correct the profile.</source>
            <translation>“time” trong hồ sơ ánh xạ phải là iso, dmy, mdy, excel, unix, unix_ms hoặc js. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“delimiter” of the mapping profile must be a comma, semicolon, tab or bar. Correct the profile.</source>
            <translation>“delimiter” của hồ sơ ánh xạ phải là dấu phẩy, dấu chấm phẩy, dấu tab hoặc dấu gạch đứng. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile holds an unknown key “%1”. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ có khóa không xác định “%1”. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile is not a JSON object. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ không phải là đối tượng JSON. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“sheet” of the mapping profile must be the name of a sheet. Correct the profile.</source>
            <translation>“sheet” trong hồ sơ ánh xạ phải là tên của một trang tính. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“occurrence” of the mapping profile must be a number from 1. Correct the profile.</source>
            <translation>“occurrence” trong hồ sơ ánh xạ phải là số từ 1 trở lên. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“duration” of the mapping profile must be seconds, milliseconds, minutes or clock, and stand at started_at, without “clock”. Correct the profile.</source>
            <translation>“duration” trong hồ sơ ánh xạ phải là seconds, milliseconds, minutes hoặc clock, chỉ dùng cho started_at và không đi cùng “clock”. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“quote” of the mapping profile must be a double or single quote, or empty. Correct the profile.</source>
            <translation>“quote” trong hồ sơ ánh xạ phải là dấu nháy kép, dấu nháy đơn hoặc để trống. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“answer_separator” of the mapping profile must be one of , ; | / - or a blank. Correct the profile.</source>
            <translation>“answer_separator” trong hồ sơ ánh xạ phải là một trong các dấu , ; | / - hoặc dấu cách. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“answers” of the mapping profile must be letters, numbers, numbers_from_0 or texts. Correct the profile.</source>
            <translation>“answers” trong hồ sơ ánh xạ phải là letters, numbers, numbers_from_0 hoặc texts. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“encoding” of the mapping profile must be utf-8, windows-1258 or tcvn3. Correct the profile.</source>
            <translation>“encoding” trong hồ sơ ánh xạ phải là utf-8, windows-1258 hoặc tcvn3. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile has a column for each answer, and so no “answer_separator”. Correct the profile.</source>
            <translation>Hồ sơ ánh xạ dành cho mỗi câu trả lời một cột nên không được có “answer_separator”. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“full_name” of the mapping profile is one column, or a list of two or three. Correct the profile.</source>
            <translation>“full_name” trong hồ sơ ánh xạ là một cột, hoặc danh sách hai hay ba cột. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“%1” of the mapping profile is no column of a table without a header: it is called by letter or number. Correct the profile.</source>
            <translation>“%1” trong hồ sơ ánh xạ không phải là cột của bảng không có dòng tiêu đề: cột được gọi bằng chữ cái hoặc số thứ tự. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>“header” of the mapping profile must be a line from 1 to 1000, or 0 for none. Correct the profile.</source>
            <translation>“header” trong hồ sơ ánh xạ phải là số dòng từ 1 đến 1000, hoặc 0 nếu không có. Hãy sửa hồ sơ.</translation>
        </message>
        <message>
            <source>The mapping profile puts names, times or answers together from several columns. That is for tables, not for JSON.</source>
            <translation>Hồ sơ ánh xạ ghép họ tên, thời gian hoặc đáp án từ nhiều cột. Cách đó dành cho bảng, không dùng cho JSON.</translation>
        </message>
        <message>
            <source>Line %1 is longer than 1 MiB: this is no list of submissions. Export the file again.</source>
            <translation>Dòng %1 dài hơn 1 MiB: đây không phải danh sách bài dự thi. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>Line %1 of the roster cannot be read. Correct it and try again.</source>
            <translation>Không đọc được dòng %1 của danh sách không xét giải. Hãy sửa rồi thử lại.</translation>
        </message>
        <message>
            <source>Line %1 of the roster has no account, no phone and no national id, so it identifies nobody. Fill in one of them.</source>
            <translation>Dòng %1 của danh sách không xét giải không có tài khoản, số điện thoại hay số căn cước công dân nên không xác định được người nào. Hãy điền một trong các thông tin đó.</translation>
        </message>
        <message>
            <source>Two columns of the roster mean the same: the second one is “%1”. Remove or rename one of them.</source>
            <translation>Hai cột của danh sách không xét giải có cùng ý nghĩa: cột thứ hai là “%1”. Hãy bỏ hoặc đổi tên một cột.</translation>
        </message>
        <message>
            <source>None of the first %1 lines of the roster is its header. The header names the columns: “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</source>
            <translation>Trong %1 dòng đầu của danh sách không xét giải không có dòng tiêu đề. Dòng tiêu đề ghi tên các cột: “Họ và tên” (full_name), cùng “Tài khoản” (account_id), “Số điện thoại” (phone) hoặc “CCCD” (national_id).</translation>
        </message>
        <message>
            <source>The roster has more than %1 people. Is it the right file?</source>
            <translation>Danh sách không xét giải có hơn %1 người. Hãy xem lại đã chọn đúng tệp chưa.</translation>
        </message>
        <message>
            <source>Neither a column “body” (Ban/Bộ phận) nor a title says which body the people of the roster belong to. Add the column.</source>
            <translation>Không có cột “Ban/Bộ phận” (body), cũng không có tiêu đề cho biết những người này thuộc ban, bộ phận nào. Hãy thêm cột đó.</translation>
        </message>
        <message>
            <source>The roster has no header. The header names the columns: “body” (Ban/Bộ phận), “full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or “national_id” (CCCD).</source>
            <translation>Danh sách không xét giải không có dòng tiêu đề. Dòng tiêu đề ghi tên các cột: “Ban/Bộ phận” (body), “Họ và tên” (full_name), cùng “Tài khoản” (account_id), “Số điện thoại” (phone) hoặc “CCCD” (national_id).</translation>
        </message>
        <message>
            <source>%1 is too large for a roster.</source>
            <translation>%1 quá lớn so với một danh sách không xét giải.</translation>
        </message>
        <message>
            <source>No sheet of the workbook has a roster&apos;s header: a row with “Họ và tên” (full_name), and “Tài khoản” (account_id), “Số điện thoại” (phone) or “CCCD” (national_id).</source>
            <translation>Không trang tính nào có dòng tiêu đề của danh sách không xét giải: dòng có “Họ và tên” (full_name), cùng “Tài khoản” (account_id), “Số điện thoại” (phone) hoặc “CCCD” (national_id).</translation>
        </message>
        <message>
            <source>Line %1 of the roster has bytes in column %2 that are not text in UTF-8. Save the file as UTF-8, and try again.</source>
            <translation>Dòng %1 của danh sách không xét giải có ký tự hỏng ở cột %2 (không phải UTF-8). Hãy lưu tệp theo bảng mã UTF-8 rồi thử lại.</translation>
        </message>
        <message>
            <source>Line %1 of the roster needs a name, and the body that the person belongs to. Fill in both.</source>
            <translation>Dòng %1 của danh sách không xét giải phải có họ tên và ban, bộ phận của người đó. Hãy điền đủ cả hai.</translation>
        </message>
        <message>
            <source>More rows were rejected than are copied into a workbook. Save the sheet as CSV (UTF-8), and import that.</source>
            <translation>Số dòng bị loại nhiều hơn mức sao chép được vào một sổ tính. Hãy lưu trang tính thành CSV (UTF-8) rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>No row begins on line %1 of %2. Choose the file as it was when it was read.</source>
            <translation>Không có dòng dữ liệu nào bắt đầu ở dòng %1 của %2. Hãy chọn tệp đúng như khi đã đọc.</translation>
        </message>
        <message>
            <source>Sheet “%1”, cell %2: %3</source>
            <translation>Trang tính “%1”, ô %2: %3</translation>
        </message>
        <message>
            <source>Sheet “%1”: %2</source>
            <translation>Trang tính “%1”: %2</translation>
        </message>
        <message>
            <source>the row after this one is out of order, or beyond the end of a sheet.</source>
            <translation>hàng tiếp theo sai thứ tự, hoặc vượt quá giới hạn của trang tính.</translation>
        </message>
        <message>
            <source>it belongs to no row.</source>
            <translation>ô không thuộc hàng nào.</translation>
        </message>
        <message>
            <source>the cell has the name of another row, or none.</source>
            <translation>ô mang tên của hàng khác, hoặc không có tên.</translation>
        </message>
        <message>
            <source>the cell is out of order, or beyond the end of a sheet.</source>
            <translation>ô sai thứ tự, hoặc vượt quá giới hạn của trang tính.</translation>
        </message>
        <message>
            <source>it holds more text than a cell can.</source>
            <translation>ô chứa nhiều chữ hơn mức một ô cho phép.</translation>
        </message>
        <message>
            <source>its text is missing in the file.</source>
            <translation>nội dung của ô không có trong tệp.</translation>
        </message>
        <message>
            <source>up to here the row holds more than 1 MiB.</source>
            <translation>tính đến ô này, hàng chứa hơn 1 MiB.</translation>
        </message>
        <message>
            <source>Several sheets of the workbook look like dumps: %1. Hide all but one, or choose a mapping profile that names the sheet.</source>
            <translation>Nhiều trang tính có dạng dữ liệu bài dự thi: %1. Hãy ẩn bớt chỉ để lại một, hoặc chọn hồ sơ ánh xạ có nêu tên trang tính.</translation>
        </message>
        <message>
            <source>it has no header. Export it again.</source>
            <translation>không có dòng tiêu đề. Hãy xuất lại tệp.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”, which the mapping profile names.</source>
            <translation>Bảng tính không có trang “%1” mà hồ sơ ánh xạ nêu.</translation>
        </message>
        <message>
            <source>The workbook has no visible sheet with cells.</source>
            <translation>Bảng tính không có trang nào hiển thị.</translation>
        </message>
        <message>
            <source>The workbook holds more text than is read from one. Save the sheet as CSV (UTF-8), and import that.</source>
            <translation>Bảng tính chứa nhiều chữ hơn mức đọc được. Hãy lưu trang tính thành CSV (UTF-8) rồi nhập tệp đó.</translation>
        </message>
        <message>
            <source>“%1” in the workbook is larger than in any real one.</source>
            <translation>“%1” trong bảng tính lớn bất thường.</translation>
        </message>
        <message>
            <source>%1 is a binary workbook (.xlsb). Save it as .xlsx.</source>
            <translation>%1 là bảng tính nhị phân (.xlsb). Hãy lưu thành .xlsx.</translation>
        </message>
        <message>
            <source>%1 is no .xlsx file: it has no workbook.</source>
            <translation>%1 không phải tệp .xlsx: không có nội dung bảng tính.</translation>
        </message>
        <message>
            <source>The sheet “%1” is missing in the file.</source>
            <translation>Trong tệp thiếu trang tính “%1”.</translation>
        </message>
    </context>
    <context>
        <name>DumpSource</name>
        <message>
            <source>The gzip file is damaged. Copy or export it again.</source>
            <translation>Tệp gzip bị hỏng. Hãy chép hoặc xuất lại tệp.</translation>
        </message>
        <message>
            <source>gzip could not be started.</source>
            <translation>Không khởi động được gzip.</translation>
        </message>
    </context>
    <context>
        <name>hoithi::DayField</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>ngày/tháng/năm</translation>
        </message>
        <message>
            <source>This is no day. Type it as 20/09/2023.</source>
            <translation>Đây không phải là ngày. Hãy nhập như 20/09/2023.</translation>
        </message>
        <message>
            <source>Give the day as 20/09/2023.</source>
            <translation>Hãy nhập ngày như 20/09/2023.</translation>
        </message>
    </context>
</TS>
