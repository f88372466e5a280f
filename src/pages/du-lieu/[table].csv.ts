import type { APIContext, InferGetStaticPropsType } from 'astro';
import { csvFiles, tableCsv } from '../../queries/open-data.ts';

export const getStaticPaths = async () => (await csvFiles()).map(({ file, name }) => ({ params: { table: file }, props: { name } }));

/** One table of the dataset. */
export const GET = async ({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>) =>
  new Response(await tableCsv(props.name), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
