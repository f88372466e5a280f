import type { SpokenWord } from './speak.ts';

const words = (pairs: Record<string, string>): SpokenWord[] => Object.entries(pairs).map(([written, spoken]) => ({ written, spoken }));

/**
 * Names and loan words whose spelling misleads a reader or holds an abbreviation; the way people say them. A name without two
 * capitals (Facebook, Shopee) stays as it is. The glossary's word for the same comes before these.
 */
export const namesAloud = words({
  QR: 'kiu a', SIM: 'sim', eSIM: 'i sim', OTP: 'ô tê pê', PIN: 'pin', NFC: 'en ép xi', APK: 'a pê ca', SMS: 'ét em ét', USSD: 'u ét ét đê', GPS: 'gi pi ét', ATM: 'a tê mờ',
  POS: 'pốt', CVV: 'xê vê vê', URL: 'đường dẫn', PDF: 'pê đê ép', USB: 'u ét bê', TV: 'ti vi', LED: 'lét', eKYC: 'i kê oai xi', IP: 'ai pi', ID: 'ai đi', VIP: 'víp', HD: 'hát đê', AI: 'ây ai',
  'Wi-Fi': 'oai phai', WiFi: 'oai phai', Wifi: 'oai phai', iOS: 'ai ô ét', Android: 'an đroi', iPhone: 'ai phôn', iPad: 'ai pát',
  'CH Play': 'xê hát plây', TikTok: 'tích tóc', YouTube: 'diu túp', ChatGPT: 'chát gi pi ti', 'PC-Covid': 'pi xi cô vít', 'Covid-19': 'cô vít mười chín', 'COVID-19': 'cô vít mười chín',
  VNPT: 'vê en pê tê', MobiFone: 'mô bi phôn', VinaPhone: 'vi na phôn', EVN: 'ê vê en', VTV: 'vê tê vê', VOV: 'vê ô vê', TTXVN: 'Thông tấn xã Việt Nam', ICTVietnam: 'i xê tê Việt Nam', VietNamNet: 'Việt Nam nét', VnExpress: 'vi en ích prét',
  SGGP: 'Sài Gòn Giải phóng', CafeF: 'ca phê ép', DTI: 'đê tê i', Hànộimới: 'Hà Nội mới', VINASA: 'vi na xa', UNESCO: 'u nét cô', ASEAN: 'a xê an',
  /** The letters to type at the head of a message to 156 and 5656. */
  LD: 'lờ dê',
});
