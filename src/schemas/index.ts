import { z } from 'zod';
import { factSchema } from './fact.ts';
import { frameworkSchema } from './framework.ts';
import { guideSchema } from './guide.ts';
import { indicatorSchema } from './indicator.ts';
import { observationsFileSchema } from './observation.ts';
import { pilotSchema } from './pilot.ts';
import { programmeSchema } from './programme.ts';
import { redirectSchema } from './redirect.ts';
import { sessionSchema } from './session.ts';
import { shortCodeSchema } from './short-code.ts';
import { sourceSchema } from './source.ts';
import { statementsFileSchema } from './statement.ts';
import { storySchema } from './story.ts';
import { termSchema } from './term.ts';
import { trustedHostSchema } from './trusted-host.ts';
import { unitsFileSchema } from './unit.ts';

/** The schema of each collection of MDX entries. */
export const entrySchemas = {
  stories: storySchema.meta({ title: 'Phần đầu của một câu chuyện', description: 'Những dòng giữa hai dấu --- ở đầu tệp trong content/stories/.' }),
  guides: guideSchema.meta({ title: 'Phần đầu của một hướng dẫn', description: 'Những dòng giữa hai dấu --- ở đầu tệp trong content/guides/.' }),
  pilots: pilotSchema.meta({ title: 'Phần đầu của một mô hình', description: 'Những dòng giữa hai dấu --- ở đầu tệp trong content/pilots/.' }),
  sessions: sessionSchema.meta({ title: 'Phần đầu của một buổi tập huấn', description: 'Những dòng giữa hai dấu --- ở đầu tệp trong content/sessions/.' }),
} as const;

/** The schema of each data file as a whole. */
export const dataSchemas = {
  sources: z.array(sourceSchema).meta({ title: 'Nguồn', description: 'Các bài báo, văn bản, dữ liệu mà trang dựa vào. Mỗi id chỉ đặt một lần.' }),
  units: unitsFileSchema.meta({ title: 'Đơn vị hành chính', description: 'Các xã, huyện, tỉnh, cả cũ lẫn mới. Mã và thời gian còn hiệu lực cùng nhau xác định một đơn vị.' }),
  frameworks: z.array(frameworkSchema).meta({ title: 'Văn bản đặt mục tiêu', description: 'Các kế hoạch, chiến lược, bộ tiêu chí.' }),
  indicators: z.array(indicatorSchema).meta({ title: 'Chỉ số', description: 'Mỗi chỉ số: đo gì, đơn vị, mục tiêu của văn bản nào.' }),
  glossary: z.array(termSchema).meta({ title: 'Thuật ngữ', description: 'Từ khó và chữ viết tắt. Ô tìm kiếm cũng học từ đây.' }),
  observations: observationsFileSchema.meta({ title: 'Số liệu của một xã', description: 'Mỗi số một mục, có ngày, nguồn và lời của nguồn.' }),
  statements: statementsFileSchema.meta({ title: 'Sự kiện, nhận định về một xã', description: 'Những điều không đo bằng số.' }),
  programmes: z.array(programmeSchema).meta({ title: 'Chương trình', description: 'Các xã cùng tham gia một chương trình, để người đọc so với nhau.' }),
  facts: z.array(factSchema).meta({ title: 'Sổ các điều trong năm bài báo ban đầu', description: 'Mỗi điều đã thành gì trên trang, hoặc vì sao không đăng.' }),
  redirects: z.array(redirectSchema).meta({ title: 'Địa chỉ đã chuyển', description: 'Mỗi địa chỉ cũ dẫn tới một địa chỉ mới. Chỉ thêm, không bớt.' }),
  'short-codes': z.array(shortCodeSchema).meta({ title: 'Mã ngắn', description: 'Mã in trên tờ rơi, đọc qua điện thoại; mỗi mã dẫn tới một bài. Chỉ thêm, không bớt, không đổi.' }),
  'trusted-hosts': z.array(trustedHostSchema).meta({ title: 'Máy chủ được dẫn tới', description: 'Những trang ngoài mà bài được dẫn người đọc tới. Người giữ trang duyệt từng dòng.' }),
} as const;
