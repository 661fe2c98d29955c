/** Legal forms in names of companies, without punctuation: “Expo AB” and “Expo” may be one supplier. */
export const legalForms: ReadonlySet<string> = new Set(
  [
    'ab aktiebolag publ hb handelsbolag kb kommanditbolag',
    'as asa aps ivs ans da oy oyj tmi ehf hf',
    'gmbh ag kg ohg ug ev se',
    'ltd limited plc llp llc inc incorporated corp corporation co company lp',
    'sa sarl sas sasu eurl bv nv bvba srl spa sl slu lda ltda',
    'spzoo doo sro kft zrt ood oü uab sia',
    'pty pvt private pte sdnbhd bhd kk 株式会社 有限会社 有限公司',
  ].flatMap((forms) => forms.split(' ')),
)
