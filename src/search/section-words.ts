/** What people type for a kind of page and its own text does not say, by section. */
export const sectionWords: Record<string, string[]> = { sessions: ['tập huấn', 'giáo án', 'bài giảng', 'buổi học', 'câu hỏi trắc nghiệm'] };
