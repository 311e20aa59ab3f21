/** Chinese writes no blanks between words, so what is no request is told by a whole run of signs. */
export const chinese =
  /^(?:谢谢|多谢|感谢|你好|您好|再见|晚安|早上好?|下午好?|晚上好?|好|嗯|是|不用|没有?|问题|了|你|您|的|们|帮助|啊|吧|呢|太|非常|很|棒|可以|行)+$/;
