/** What people want to do with a guide, in the order of lists. */
export const guideTopics = ['giay-to', 'tien-bac', 'suc-khoe', 'an-toan', 'lien-lac', 'hoc-day'] as const;

/** Whom an entry is for: how readers of the ways-in page name themselves. */
export const readers = ['moi-nha', 'nguoi-cao-tuoi', 'cha-me', 'ban-hang', 'nong-dan', 'can-bo', 'to-cong-nghe-so'] as const;
export type Reader = (typeof readers)[number];

/** What has just happened in somebody's life when they need a guide. */
export const occasions = ['lam-giay-to', 'xa-doi-ten', 'sinh-con', 'di-kham-benh', 'nhan-tro-cap', 'co-dien-thoai', 'nghi-bi-lua', 'mo-cua-hang', 'sap-mua-bao', 'nhan-viec-thon'] as const;
export type Occasion = (typeof occasions)[number];
