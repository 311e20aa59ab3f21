/** Money, and what is done with it. */
export const money = `
bank: bank lender creditor insurer issuer processor paypal visa mastercard amex broker exchange servicer underwriter
  barclays hsbc santander natwest lloyds chase citibank halifax monzo revolut starling wise venmo zelle cashapp stripe
  klarna afterpay clearpay discover experian equifax transunion bureau creditunion society bnpl banker banking branch
  teller atm cashpoint
account: account acct profile login username userid membership registration portal wallet mailbox inbox acc handle
  accounts subaccount savings checking current joint
card: card debit credit chip contactless cardholder cards creditcard debitcard visa mastercard amex prepaid applepay
  googlepay tap
paying: pay paid payment payments transaction transactions purchase purchases transfer transferred remit remitted spend
  spent buy bought order settle instalment installment payed paying pymt payout deposited fund prepay prepaid transfers
  wire wired iban swift sepa bacs ach remittance topup top payable payee
standing: standing recurring debit monthly weekly yearly annual annually quarterly autopay autopayment mandate direct
  regular biweekly fortnightly per
charging: charge charged charges bill billed debit debited deduct deducted withdraw withdrawn withdrew withdrawal take
  took taken overcharge overcharged invoice invoiced bills deduction deductions levied levy docked rung surcharged
  collected charging invoices deducts subtract subtracted debiting surcharges levies bleeding milked drawing drew drawn
  pull pulled pulling swiped processed posted
price: price pricing cost costs costing fee fees surcharge tariff rate interest premium premiums apr commission markup
  deposit vat tax taxes rent toll fare fares levy penalty fine fines handling shipping postage late overdraft subtotal
  excess deductible copay apy percentage percent charges admission duty excise overhead expense expenses expenditure
  spending commissions tariffs hourly outlay payable rates upcharge inflation rpi cpi bundle
bill: bill bills invoice statement receipt balance total sum amount ledger figure quote estimate subtotal line slip
  summary breakdown till tab itemised itemized tally
refund: refund refunded refunds reimburse reimbursed reimbursement repay repaid chargeback credit credited rebate
  compensate compensation restitution moneyback refunding recoup recover redress payback goodwill refundable
  nonrefundable reimbursing reimbursable repayment reversal recredit recredited returned indemnify restitute comp comped
money: money cash funds savings fortune currency coins pension sum dosh dough wealth finances financial monies lump bank
  budget moolah change paper nest egg cashflow moneys capital liquidity cashier nestegg pot pots piggy pocketmoney
currency: pound pounds dollar dollars euro euros buck bucks quid fiver tenner grand cent cents pence penny pennies gbp
  usd eur yen rupee rupees peso pesos franc francs rand naira dirham k sterling pkr inr aud cad yuan krona shekel
wages: salary wage wages income paycheck pension earnings payslip payroll bonus overtime commission earn stipend paystub
  tip tips gratuity payday allowance remuneration
loan: loan mortgage overdraft lend lent borrow borrowed financing finance heloc refinance refinancing remortgage lease
  leasing apr equity collateral principal escrow guarantor installment repayments instalments amortization creditcard
many: hundred hundreds thousand thousands dozen million millions billion lots many plenty loads tons several multiple
  numerous countless bunch heaps
doubling: double doubled twice thrice triple tripled duplicate duplicated duplicates both again second repeat repeated
  two times extra same identical doubly quadruple
crypto: bitcoin crypto cryptocurrency ethereum coins voucher western union wire moneygram btc eth usdt blockchain nft
  coinbase binance token forex trading invest investment broker litecoin wallet metamask giftcard invested investor
  stocks shares bond bonds dividend portfolio isa 401k ira etf trade yield profit
wrong: wrong incorrect mistake mistaken error inaccurate false erroneous misapplied miscalculated wrongly mistakenly
  incorrectly erroneously errors mistakes faulty discrepancy misread mismatch botched bug miscalculation invalid
  misprint inconsistent typo inaccuracy inaccuracies flawed improper improperly unjustified invalidly mischarged
  misbilled overbilled overcharging underpaid miscounted miscount misquoted misquote incorrectness misapply misallocated
  misposted screwup muddled mixup mixups
difference: difference different discrepancy mismatch differ match matches tally add adds reconcile gap shortfall
  instead versus compared unlike higher lower more than
excess: expensive excessive inflated overpriced outrageous unreasonable extortionate ridiculous absurd crazy exorbitant
  rip ripoff steep hefty costly pricey extortion daylight robbery gouging sky astronomical rocketed soared jumped
  skyrocketed spiked shot hiked
rise: increase increased rise rose risen raise raised went hike hiked jumped climb climbed doubled up higher soared
  crept creeping jump spike surge soar escalating grew mounting grown
fall: decrease decreased reduce reduced reduction lower lowered cut drop dropped down less cheaper shrink decline halved
  fewer
dispute: dispute disputed disputing contest challenge object objection query queried reverse reversed reversal correct
  corrected correction adjust adjusted adjustment waive waived waiver investigate rectify rectified redo overturn
  chargeback void voided recalculate appeal contesting refute refuted contested contests disagree disagreed disagreement
  disagreements rebut rebuttal appealed appealing discrepancies unauthorised retract recheck
owe: owe owed owes owing debt debts due overdue arrears outstanding collector collections collection liable unpaid
  default defaulted indebted iou delinquent delinquency repay behind debtor debtors borrower repayments shortfall
  unsettled settled clear cleared clearing creditors garnish garnished garnishment dunning
hidden: hidden unexpected surprise surprised unexplained undisclosed extra additional unannounced secretly suddenly
  mysterious mystery sneaky sneaked snuck random unbeknownst sneak smallprint print fine concealed buried unmentioned
  untold secretive sly slyly stealth stealthily quietly unmarked unlisted unspecified
sudden: sudden suddenly unexpected unexpectedly out blue nowhere abruptly overnight randomly warning notice unannounced
  surprise shock abrupt
promise: promise promised promises said told assured assure guarantee guaranteed quoted advertised agreed offered
  claimed claims stated vow vowed pledge pledged swore committed commitment supposed meant assurance word promising
  assures assuring vows guarantees undertaking undertook scheduled estimated estimate confirmed advertise advertisement
  advert brochure reassured reassure reassurance
discount: discount discounted coupon promo promotion offer deal sale loyalty bonus points voucher cheap cheaper free
  cashback clearance bargain bogof reward rewards perk perks membership code saver concession reduced freebie giveaway
  offers vouchers promocode haggle demo taster introductory intro sample trial trials
tax: tax taxes vat refund irs hmrc return w2 1099 p60 deductible deduction allowance duty customs filing taxable
insurance: insurance insure insured policy policies coverage cover covered claim claims premium premiums deductible
  excess underwriter liability comprehensive renewal policyholder insurer beneficiary payout claimant annuity medicaid
  medicare hmo ppo copay adjuster copayment warranty guarantee
hardship: afford affordable broke bankrupt bankruptcy homeless homelessness unemployed jobless redundant laid benefits
  welfare universal foodbank evicted struggle struggling arrears poverty hungry repossessed repossession skint destitute
  hardship furloughed payday ends meet starve scrape shelter insolvent insolvency bailiff bailiffs loanshark penniless
  overdrawn poor cashless dole jobseeker unaffordable cope disconnected prepay prepayment pawn pawnshop breadline
  stretch stretched juggle juggling choose heating eating foreclosure foreclosed poorest deprived deprivation needy
  penury scrimp scrimping unheated borrow borrowing loansharks foodbanks pinch tighten tight budget budgeting scrounge
  priority forbearance payplan instalments wages cut
jobless: unemployed jobless redundant redundancy laid furlough furloughed fired sacked lost job hours dole unemployment
  jobseeker jobseekers layoff layoffs zero dismissed
benefits: benefit benefits welfare universal pip esa jsa ssi ssdi disability pension medicaid snap stamps allowance
  foodbank dole attendance carers wic section8 uc hardship winter pensions pensioncredit allowances entitlement
  entitlements claimant claimants handout handouts subsidy subsidies grant grants assistance relief
`;
